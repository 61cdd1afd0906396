package org.discern.authoring.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.discern.authoring.check.Advice.Topic;

/** Whether two items ask the same of the same words. */
final class Repetition implements Rule {

    private record Question(String kind, String axis, String target, List<String> words) {}

    @Override
    public Stream<Advice> look(Sketch sketch) {
        Map<Question, String> seen = new HashMap<>();
        return sketch.tasks().stream()
                .filter(task -> !task.excerpts().isEmpty())
                .flatMap(task -> {
                    String first = seen.putIfAbsent(question(task, sketch), task.id());
                    return first == null
                            ? Stream.empty()
                            : Stream.of(Advice.should(
                                    Topic.SAME_EXCERPT,
                                    task.pointer(),
                                    "The item " + first + " asks the same of the same words: delete one of the two."));
                });
    }

    private static Question question(Sketch.Task task, Sketch sketch) {
        return new Question(
                task.kind(),
                task.json().path("axis").asText(),
                task.json().path("target").asText(),
                task.excerpts().stream()
                        .map(excerpt -> sketch.quote(excerpt).strip())
                        .toList());
    }
}
