package org.discern.opinion;

import org.discern.grading.Classify;
import org.discern.grading.Question;
import org.discern.grading.Sort;

/** What voices decide about: values of two of these are never held against each other. */
enum Decided {
    LABEL,
    FORM,
    CONTENT,
    FIDELITY,
    /** Who is the source. */
    SOURCE,
    /** Which options would settle it together. */
    EVIDENCE,
    /** Whether a word is to be marked. */
    WORDS;

    static Decided by(Question<?, ?> question) {
        return switch (question.kind()) {
            case CLASSIFY -> valueOf(((Classify) question).axis().name());
            case SORT -> valueOf(((Sort) question).axis().name());
            case COMPARE -> FIDELITY;
            case HIGHLIGHT -> WORDS;
            case ATTRIBUTE -> SOURCE;
            case EVIDENCE -> EVIDENCE;
        };
    }
}
