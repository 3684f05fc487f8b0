package tragnetz.networks.pages;

import java.util.List;

/** How many members there are of each kind, region and language; organisations, not people. */
public record Tally(List<Line> kinds, List<Line> regions, List<Line> languages) {

    /** A kind, region or language with its number of members, most first. */
    public record Line(String word, int members) {}

    /** Every member is of one kind. */
    public int members() {
        return kinds.stream().mapToInt(Line::members).sum();
    }
}
