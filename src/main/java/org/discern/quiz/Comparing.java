package org.discern.quiz;

import org.discern.quiz.change.QuizChanges;
import org.jspecify.annotations.Nullable;

/** Holds one quiz set against another. */
final class Comparing {

    private Comparing() {}

    /** @param before null where there was nothing, as version 0 */
    static QuizChanges of(@Nullable Quiz before, int since, Quiz after, int number) {
        var then = before == null ? QuizJson.document() : QuizJson.document(before);
        return QuizChanges.between(since, then, number, QuizJson.document(after));
    }
}
