package org.discern.reteach;

import java.util.List;
import org.discern.grading.Item;
import org.discern.insight.Labelled;
import org.discern.quiz.PublishedQuiz;

/**
 * An item of the library that a group can practise with.
 *
 * @param asked the excerpts that it asks a label of, each with the right one
 */
record Found(PublishedQuiz version, Item item, List<Labelled> asked) {

    ItemPlace place() {
        return new ItemPlace(version.quizSetId(), version.number(), item.id());
    }

    List<String> quotes() {
        return item.question().excerpts().stream()
                .map(version.quiz().texts()::text)
                .toList();
    }
}
