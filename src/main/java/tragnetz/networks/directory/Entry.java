package tragnetz.networks.directory;

import java.util.List;
import java.util.UUID;

/**
 * A member with everything one may search it by.
 *
 * @param paused whether it offers nothing now
 * @param folded name, place and functions of its contacts in one spelling, each word after a space
 * @param bones the consonants of its name, whatever script it is written in
 */
record Entry(
        UUID id,
        String name,
        String kind,
        String region,
        List<String> languages,
        boolean paused,
        String folded,
        String bones) {

    boolean says(List<String> words) {
        return words.stream().allMatch(it -> folded.contains(" " + it));
    }

    boolean resembles(List<String> bones) {
        return !bones.isEmpty()
                && bones.stream().allMatch(it -> it.length() > 1 && this.bones.contains(" " + it));
    }
}
