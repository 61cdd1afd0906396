package org.discern.practice;

import java.util.stream.Stream;
import org.discern.grading.Item;
import org.discern.label.Part;
import org.discern.practice.learning.Candidate.Place;
import org.discern.practice.learning.Skill;
import org.discern.practice.learning.Task;
import org.discern.quiz.KeyChain;
import org.discern.quiz.MarkScheme;
import org.jspecify.annotations.Nullable;

/** An item of a published version, as practice and its ratings see it. */
record PracticeItem(MarkScheme scheme, Item item, Place place) {

    /** The items of a version that can be practised: those that count. */
    static Stream<PracticeItem> of(MarkScheme scheme, KeyChain chain) {
        return scheme.quiz().content().items().stream()
                .filter(scheme::counts)
                .map(item -> new PracticeItem(scheme, item, new Place(chain.quizSetId(), chain.version(), item.id())));
    }

    static PracticeItem at(MarkScheme scheme, Place place) {
        return new PracticeItem(scheme, scheme.quiz().item(place.item()).orElseThrow(), place);
    }

    Skill skill() {
        var content = scheme.quiz().content();
        return Skill.of(scheme.exercise(item), id -> content.excerpts().stream()
                .anyMatch(excerpt -> excerpt.id().equals(id) && excerpt.part() == Part.HEADLINE));
    }

    /** @param calibrated how hard it proved to be, in logits; null where nobody knows */
    Task task(@Nullable Double calibrated) {
        return Task.of(
                item.question(), calibrated, scheme.quiz().solution(item.id()).difficulty());
    }
}
