package org.discern.attempt;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.discern.grading.Answer;
import org.discern.grading.Exercise;
import org.discern.grading.Pick;
import org.discern.label.Span;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a class was divided over an item that is there to be discussed. */
@Schema(name = "ClassSplit", description = "How the class was divided over an item that is there to be discussed.")
record ClassSplit(
        @Schema(
                description = "How many students are counted, by their first attempts. It grows by five at a time, so "
                        + "that no single answer shows.",
                minimum = "5")
        int students,

        @Schema(description = "What was chosen at all: the most frequent first, within each excerpt.")
        List<Chosen> choices) {

    /** One choice with how many made it. */
    @Schema(name = "ClassChoice")
    record Chosen(
            @Schema(description = "The excerpt that it was chosen for.")
            String excerpt,

            @Schema(description = "The label or option; the word, where words are marked.")
            String choice,

            @Schema(
                    ref = "#/components/schemas/Span",
                    description = "Where the word stands; null where no words are marked.")
            @Nullable Span words,

            @Schema(minimum = "1") int count) {

        private static Chosen of(Pick pick, int count) {
            return new Chosen(pick.excerpt(), pick.choice(), pick.words(), count);
        }
    }

    /** @param answers how many students gave each answer */
    static ClassSplit of(Exercise<?, ?> exercise, Map<Answer, Integer> answers) {
        Map<Pick, Integer> counts = new LinkedHashMap<>();
        answers.forEach(
                (answer, count) -> exercise.picks(answer).forEach(pick -> counts.merge(pick, count, Integer::sum)));
        List<String> excerpts = exercise.question().excerpts();
        var choices = counts.entrySet().stream()
                .map(entry -> Chosen.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.<Chosen>comparingInt(chosen -> excerpts.indexOf(chosen.excerpt()))
                        .thenComparing(Comparator.comparingInt(Chosen::count).reversed())
                        .thenComparing(Chosen::choice)
                        .thenComparing(Chosen::words, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        int students =
                answers.values().stream().mapToInt(Objects::requireNonNull).sum();
        return new ClassSplit(students, choices);
    }
}
