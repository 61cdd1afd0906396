package org.discern.quiz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.discern.grading.Difficulty;
import org.discern.grading.Item;
import org.discern.grading.Kind;

/** What a quiz set is found by beside its words. */
final class Facets {

    private Facets() {}

    /** The words for the kinds of its items, each once. */
    static List<String> kinds(Quiz quiz) {
        return quiz.content().items().stream()
                .map(item -> item.question().kind())
                .map(Kind::word)
                .distinct()
                .sorted()
                .toList();
    }

    /** The labels that are right somewhere, on whatever axis, each once; not those that are accepted as well. */
    static List<String> labels(Quiz quiz) {
        return quiz.content().items().stream()
                .map(Item::id)
                .map(id -> QuizJson.solution(quiz, id).path("key"))
                .flatMap(Facets::labels)
                .distinct()
                .sorted()
                .toList();
    }

    /** By the author's estimates, EASY −1 to HARD 1: their mean, if it is farther from 0 than a third. */
    static Optional<Difficulty> difficulty(Quiz quiz) {
        var estimates = quiz.content().items().stream()
                .map(item -> quiz.solution(item.id()).difficulty())
                .filter(Objects::nonNull)
                .mapToInt(estimate -> estimate.compareTo(Difficulty.MEDIUM))
                .summaryStatistics();
        if (estimates.getCount() == 0) {
            return Optional.empty();
        }
        double mean = estimates.getAverage();
        return Optional.of(mean < -1 / 3.0 ? Difficulty.EASY : mean > 1 / 3.0 ? Difficulty.HARD : Difficulty.MEDIUM);
    }

    private static Stream<String> labels(JsonNode key) {
        var one = Stream.of("label", "fidelity").map(key::path);
        var many = key.path("labels").valueStream();
        return Stream.concat(one, many).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
