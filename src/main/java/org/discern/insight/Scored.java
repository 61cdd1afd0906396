package org.discern.insight;

import java.util.List;
import org.discern.grading.Call;
import org.discern.grading.Item;
import org.discern.grading.Mark;
import org.discern.quiz.MarkScheme;

/**
 * Answers to one item that came to the same.
 *
 * @param right whether they were right as a whole
 * @param skills what the item exercises, by its tags
 * @param calls the labels that each of them gave
 * @param count how many they are, at least 1
 */
record Scored(boolean right, List<String> skills, List<Call> calls, int count) {

    static Scored of(Item item, MarkScheme scheme, Mark mark, int count) {
        var skills = scheme.quiz().solution(item.id()).skills();
        return new Scored(new ItemChoices(item, scheme).isRight(mark), skills, mark.calls(), count);
    }
}
