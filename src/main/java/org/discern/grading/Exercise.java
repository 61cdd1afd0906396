package org.discern.grading;

import java.util.List;

/**
 * A question with the key that fits it, ready to check and to mark answers.
 *
 * @param excerpts the texts of the quiz set's excerpts
 */
public record Exercise<K extends Key, A extends Answer>(Question<K, A> question, K key, Excerpts excerpts) {

    /** @throws ClassCastException if the key is of another kind than the question */
    public static Exercise<?, ?> of(Question<?, ?> question, Key key, Excerpts excerpts) {
        return pair(question, key, excerpts);
    }

    @SuppressWarnings("unchecked") // the kind's own types, checked here once
    private static <K extends Key, A extends Answer> Exercise<K, A> pair(
            Question<K, A> question, Key key, Excerpts excerpts) {
        return new Exercise<>(question, (K) question.kind().key().cast(key), excerpts);
    }

    /** What is wrong with the question and its key, for its author. */
    public List<Fault> faults() {
        return question.faults(key, excerpts);
    }

    /**
     * What is wrong with an answer, for the student's device.
     *
     * @throws ClassCastException if the answer is of another kind than the question
     */
    public List<Fault> faults(Answer answer) {
        return question.faults(own(answer), excerpts);
    }

    /**
     * The mark of an answer without faults: the same for the same question, key and answer, always.
     *
     * @param partialCredit whether a near miss earns part of the mark
     * @throws ClassCastException if the answer is of another kind than the question
     */
    public Mark mark(Answer answer, boolean partialCredit) {
        return question.mark(key, own(answer), new Setting(excerpts, partialCredit));
    }

    /**
     * The key under which an answer would be right. It can have {@link #faults()}: an answer may mark every word, a key
     * may not.
     *
     * @throws ClassCastException if the answer is of another kind than the question
     */
    public Key keyFrom(Answer answer) {
        return question.keyFrom(own(answer), key);
    }

    /**
     * What an answer without faults chose, each thing once.
     *
     * @throws ClassCastException if the answer is of another kind than the question
     */
    public List<Pick> picks(Answer answer) {
        return question.picks(own(answer), excerpts);
    }

    @SuppressWarnings("unchecked") // the kind's own types
    private A own(Answer answer) {
        return (A) question.kind().answer().cast(answer);
    }
}
