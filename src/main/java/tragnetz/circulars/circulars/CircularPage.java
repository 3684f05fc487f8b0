package tragnetz.circulars.circulars;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One circular.
 *
 * @param text as the reader gets it
 * @param texts all its languages, the source first
 * @param coordinator whether the reader sees what became of it
 * @param groups names of those it goes to
 * @param fates how many mails met which fate
 * @param circles whether some got it through a circle, and are neither counted nor named here
 * @param closed whether the reader got it through a circle alone
 * @param unreached names of those whom the mail did not reach
 * @param replies what came back: everything for coordinators, one's own talk for members
 * @param me the reader's account
 * @param typed an answer that came back with problems
 */
public record CircularPage(
        House house,
        UUID id,
        Circular stage,
        CircularText text,
        List<CircularText> texts,
        boolean coordinator,
        List<String> groups,
        Map<String, Long> fates,
        boolean circles,
        boolean closed,
        List<String> unreached,
        ReplyPage replies,
        UUID me,
        String typed,
        Problems problems)
        implements Form {

    public boolean out() {
        return stage instanceof Circular.Underway || stage instanceof Circular.Gone;
    }

    public long fate(String... names) {
        long sum = 0;
        for (String name : names) {
            sum += fates.getOrDefault(name, 0L);
        }
        return sum;
    }

    @Override
    public String template() {
        return "circulars/circulars/show";
    }
}
