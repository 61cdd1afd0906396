package org.discern.authoring.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.discern.authoring.check.Advice.Topic;
import org.discern.label.Words;

/** Whether the prompt, the hint or the excerpt says the answer. */
final class GivingAway implements Rule {

    @Override
    public Stream<Advice> look(Sketch sketch) {
        return sketch.tasks().stream()
                .flatMap(task -> Stream.concat(
                        Stream.of("prompt", "hint")
                                .filter(field -> names(task, field))
                                .map(field -> label(task, field)),
                        source(task, sketch)));
    }

    /** A text that names the right label and none of the others. */
    private static boolean names(Sketch.Task task, String field) {
        List<String> keyed = task.keyed();
        List<String> offered = task.options().isEmpty()
                ? task.axis().map(axis -> axis.labels()).orElse(List.of())
                : task.options();
        List<String> named = offered.stream()
                .filter(label -> says(task.json().path(field).asText(), label))
                .toList();
        return keyed.size() == 1 && named.equals(keyed);
    }

    private static boolean says(String text, String label) {
        String word = label.toLowerCase(Locale.ROOT);
        return Words.of(text).stream()
                .map(span -> span.in(text).toLowerCase(Locale.ROOT))
                .anyMatch(said -> said.equals(word) || said.equals(word + "s"));
    }

    private static Advice label(Sketch.Task task, String field) {
        return Advice.should(
                Topic.GIVES_AWAY,
                task.pointer() + "/" + field,
                "The " + field + " names the right label and no other: name all of them, or none.");
    }

    /** Who says it, asked of words that name the speaker. */
    private static Stream<Advice> source(Sketch.Task task, Sketch sketch) {
        String source = task.json().path("key").path("source").asText();
        return task.excerpts().stream()
                .limit(1)
                .filter(excerpt -> !source.isBlank() && sketch.quote(excerpt).contains(source))
                .map(excerpt -> Advice.should(
                        Topic.GIVES_AWAY,
                        task.pointer() + "/excerpt",
                        "The excerpt names " + source + ": leave that part of the sentence out."));
    }
}
