package org.discern.quiz;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.discern.grading.Answer;
import org.discern.grading.Exercise;
import org.discern.grading.Item;
import org.discern.grading.Mark;
import org.discern.grading.Ruling;
import org.discern.grading.Setting;

/** A quiz set with the rulings by which its answers are marked: as published, or as corrected since. Never changes. */
public final class MarkScheme {

    private final Quiz quiz;
    private final Map<String, Ruling> rulings;

    private MarkScheme(Quiz quiz, Map<String, Ruling> rulings) {
        this.quiz = quiz;
        this.rulings = Map.copyOf(rulings);
    }

    /** As published. */
    static MarkScheme of(Quiz quiz) {
        Map<String, Ruling> rulings = new HashMap<>();
        quiz.content().items().forEach(item -> rulings.put(item.id(), Ruling.of(quiz.solution(item.id()))));
        return new MarkScheme(quiz, rulings);
    }

    /** After one revision more. */
    MarkScheme after(List<KeyChange> changes) {
        Map<String, Ruling> changed = new LinkedHashMap<>(rulings);
        for (KeyChange change : changes) {
            var published = quiz.solution(change.item());
            changed.compute(change.item(), (item, before) -> change.after(ruling(item), published));
        }
        return new MarkScheme(quiz, changed);
    }

    /** This scheme for answers that shall not earn less than under an earlier one of the same quiz. */
    MarkScheme notBelow(MarkScheme earlier) {
        Map<String, Ruling> floored = new HashMap<>();
        rulings.forEach((item, ruling) -> floored.put(item, ruling.notBelow(earlier.ruling(item))));
        return new MarkScheme(quiz, floored);
    }

    /** Whether answers are marked alike by both, and the same is shown after the reveal. */
    boolean rulesAs(MarkScheme other) {
        return rulings.equals(other.rulings);
    }

    public Quiz quiz() {
        return quiz;
    }

    /** Whether an item's marks are part of a score. */
    public boolean counts(Item item) {
        return item.graded() && !ruling(item.id()).dropped();
    }

    /** Whether a correction has taken the item out of the score. */
    public boolean isDropped(Item item) {
        return ruling(item.id()).dropped();
    }

    /** The mark of an answer without faults: a pure function. */
    public Mark mark(Item item, Answer answer, boolean partialCredit) {
        var setting = new Setting(quiz.texts(), partialCredit);
        return ruling(item.id()).mark(item.question(), answer, setting);
    }

    /** The item with the key that is shown first. */
    public Exercise<?, ?> exercise(Item item) {
        return Exercise.of(item.question(), ruling(item.id()).solution().key(), quiz.texts());
    }

    /** What is shown of an item after the reveal, as in a pack. */
    public ObjectNode solution(Item item) {
        return QuizJson.solution(quiz, item, ruling(item.id()).solution());
    }

    /** Further keys that are right, as in a pack. */
    public List<ObjectNode> alsoRight(Item item) {
        return ruling(item.id()).alsoRight().stream()
                .map(key -> QuizJson.key(quiz, item, key))
                .toList();
    }

    /** The same for items that ask the same, in the same words of the same excerpts, and whose answers are marked alike. */
    public String fingerprint(Item item) {
        return Fingerprint.of(quiz, item, ruling(item.id()));
    }

    private Ruling ruling(String item) {
        return Objects.requireNonNull(rulings.get(item), "an item of the quiz has a ruling");
    }
}
