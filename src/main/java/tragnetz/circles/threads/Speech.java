package tragnetz.circles.threads;

import org.jspecify.annotations.Nullable;

import tragnetz.circles.members.Member;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names and addresses in what people write: plain typing is enough. */
final class Speech {

    private static final Pattern MARK = Pattern.compile("@|https?://[^\\s<>\"]{3,400}");
    private static final Pattern TAIL = Pattern.compile("[.,;:!?)\\]»“”'،؛؟]+$");

    private final List<Member> members;
    private final UUID me;

    /**
     * @param members whose names count as names
     * @param me the reader
     */
    Speech(List<Member> members, UUID me) {
        // The longest name wins: @Anna Lena is not Anna.
        this.members =
                members.stream().sorted(Comparator.comparing(it -> -it.name().length())).toList();
        this.me = me;
    }

    List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int from = 0;
        int at = 0;
        while (mark.find(at)) {
            Piece piece = piece(text, mark);
            at = mark.end();
            if (piece != null) {
                if (mark.start() > from) {
                    pieces.add(new Piece.Plain(text.substring(from, mark.start())));
                }
                pieces.add(piece);
                from = mark.start() + length(piece);
                at = from;
            }
        }
        if (from < text.length()) {
            pieces.add(new Piece.Plain(text.substring(from)));
        }
        return pieces;
    }

    /** Whom the text names. */
    Set<UUID> named(String text) {
        Set<UUID> named = new HashSet<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            Member member = member(text, at + 1);
            if (member != null) {
                named.add(member.id());
            }
        }
        return named;
    }

    private @Nullable Piece piece(String text, Matcher mark) {
        if (!mark.group().equals("@")) {
            return new Piece.Link(TAIL.matcher(mark.group()).replaceAll(""));
        }
        Member member = member(text, mark.end());
        return member == null
                ? null
                : new Piece.Mention(
                        text.substring(mark.end(), mark.end() + member.name().length()),
                        member.id().equals(me));
    }

    private @Nullable Member member(String text, int start) {
        return members.stream()
                .filter(it -> text.regionMatches(true, start, it.name(), 0, it.name().length()))
                .filter(it -> ends(text, start + it.name().length()))
                .findFirst()
                .orElse(null);
    }

    private static boolean ends(String text, int end) {
        return end >= text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
    }

    private static int length(Piece piece) {
        return switch (piece) {
            case Piece.Plain(String text) -> text.length();
            case Piece.Mention(String name, _) -> name.length() + 1;
            case Piece.Link(String address) -> address.length();
        };
    }
}
