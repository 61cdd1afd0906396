package org.discern.authoring.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.discern.authoring.check.Advice.Topic;

/** Whether a class meets the habits of one outlet only. */
final class Outlets implements Rule {

    @Override
    public Stream<Advice> look(Sketch sketch) {
        Set<String> outlets = new HashSet<>();
        sketch.document()
                .path("articles")
                .forEach(article ->
                        outlets.add(article.path("outlet").asText().strip().toLowerCase(Locale.ROOT)));
        return outlets.size() != 1
                ? Stream.empty()
                : Stream.of(Advice.should(
                        Topic.ONE_OUTLET,
                        "/articles",
                        "Everything comes from one outlet: a second article, on the same event if you can, lets the "
                                + "class compare."));
    }
}
