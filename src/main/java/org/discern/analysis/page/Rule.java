package org.discern.analysis.page;

import java.util.regex.Pattern;

/**
 * What gives a piece of furniture away.
 *
 * @param mark what stands in it
 * @param longest how many words it has at most
 * @param reason why it is furniture, in words for the teacher
 */
record Rule(Pattern mark, int longest, String reason) {

    static Rule of(String mark, int longest, String reason) {
        return new Rule(Pattern.compile(mark), longest, reason);
    }

    boolean isMetBy(String text, int words) {
        return words <= longest && mark.matcher(text).find();
    }
}
