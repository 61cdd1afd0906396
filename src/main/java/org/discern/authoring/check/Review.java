package org.discern.authoring.check;

import java.util.stream.Stream;
import org.discern.authoring.check.Advice.Topic;

/** Whether there are items that the analysis proposed and nobody has looked at. */
final class Review implements Rule {

    @Override
    public Stream<Advice> look(Sketch sketch) {
        return sketch.tasks().stream()
                .filter(task -> task.json().has("proposed"))
                .map(task -> Advice.should(
                        Topic.NOT_REVIEWED,
                        task.pointer(),
                        String.format(
                                java.util.Locale.ROOT,
                                "The analysis proposed this item, %.0f %% sure: look at it, then take its field proposed "
                                        + "out, or publish with reviewed: true.",
                                100 * task.json().at("/proposed/confidence").asDouble())));
    }
}
