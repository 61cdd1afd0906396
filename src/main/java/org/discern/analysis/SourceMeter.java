package org.discern.analysis;

import java.util.List;

/**
 * Whose voices an article is made of. Page furniture does not count.
 *
 * @param sources who is given as a source, most words first
 * @param quoted the share of words inside quotation marks of reported speech, from 0 to 1
 * @param paraphrased the share of words attributed without quotation marks, from 0 to 1
 * @param authorsVoice the share of all other words, from 0 to 1
 * @param named how many sources have a name
 * @param vague how many sources have none: "officials"
 * @param unattributedClaims how many statements are claims in the author's own voice
 */
public record SourceMeter(
        List<Voice> sources,
        double quoted,
        double paraphrased,
        double authorsVoice,
        int named,
        int vague,
        int unattributedClaims) {

    /**
     * One source.
     *
     * @param name its name, or the words that stand for one
     * @param times how often something is attributed to it
     * @param words how many words are attributed to it
     */
    public record Voice(String name, boolean vague, int times, int words) {}
}
