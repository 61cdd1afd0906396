package org.discern.grading;

import java.util.List;

/**
 * What an item asks: the part of it that differs from kind to kind, and that a student sees.
 *
 * @param <K> the kind's key
 * @param <A> the kind's answer
 */
public sealed interface Question<K extends Key, A extends Answer>
        permits Classify, Sort, Highlight, Attribute, Compare, Evidence {

    Kind kind();

    /** The ids of the excerpts that a student must see to answer, in order. */
    List<String> excerpts();

    /** What is wrong with the question and its key, for its author; empty when it can be asked. */
    List<Fault> faults(K key, Excerpts excerpts);

    /** What is wrong with an answer, for the student's device; empty when it can be marked. */
    List<Fault> faults(A answer, Excerpts excerpts);

    /** The mark of an answer without faults. A pure function of its arguments. */
    Mark mark(K key, A answer, Setting setting);

    /** The key under which an answer would be right: what the answer leaves open stays as in {@code current}. */
    K keyFrom(A answer, K current);

    /** What an answer without faults chose, each thing once. */
    List<Pick> picks(A answer, Excerpts excerpts);
}
