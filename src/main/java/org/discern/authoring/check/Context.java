package org.discern.authoring.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.discern.authoring.check.Advice.Topic;

/** Whether an excerpt leans on sentences that the student does not see, since the article's text is not in the set. */
final class Context implements Rule {

    private static final Pattern LEANING = Pattern.compile(
            "[\"“‘'(]*(he|she|they|it|this|that|these|those|his|her|their|its|but|and|so|however|also|the latter)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public Stream<Advice> look(Sketch sketch) {
        return sketch.tasks().stream()
                .filter(task -> sketch.isEnglish()
                        && task.excerpts().size() == 1
                        && hidesTheArticle(task, sketch)
                        && LEANING.matcher(sketch.quote(task.excerpts().get(0))).matches())
                .map(task -> Advice.should(
                        Topic.NEEDS_CONTEXT,
                        task.pointer() + "/excerpt",
                        "The excerpt begins with a word that points back, and the article's text is not in the set: take "
                                + "in the sentence before, or say in the prompt who or what is meant."));
    }

    private static boolean hidesTheArticle(Sketch.Task task, Sketch sketch) {
        return sketch.excerpt(task.excerpts().get(0))
                .flatMap(sketch::articleOf)
                .filter(article -> article.path("body").asText().isEmpty())
                .isPresent();
    }
}
