package org.discern.grading;

import java.util.List;
import org.discern.label.Flag;
import org.jspecify.annotations.Nullable;

/**
 * What a student must not see of an item before the reveal.
 *
 * @param explanation why the key is right, for the student to read afterwards
 * @param flags what a careful reader would stop at
 * @param skills what the item exercises, as tags
 * @param difficulty the author's estimate; null where there is none. It stays here so that nobody is put off, or told
 *     how long to look
 */
public record Solution(
        Key key,
        String explanation,
        List<Raised> flags,
        List<String> skills,
        @Nullable Difficulty difficulty) {

    /** A flag with the words that raised it. */
    public record Raised(Flag flag, String words) {}

    public Solution {
        flags = List.copyOf(flags);
        skills = List.copyOf(skills);
    }

    /** The same with another key. */
    public Solution with(Key other) {
        return new Solution(other, explanation, flags, skills, difficulty);
    }

    /** The same with another explanation. */
    public Solution explainedBy(String other) {
        return new Solution(key, other, flags, skills, difficulty);
    }
}
