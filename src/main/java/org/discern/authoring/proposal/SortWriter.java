package org.discern.authoring.proposal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.discern.analysis.Statement;
import org.discern.grading.Kind;
import org.discern.label.Axis;
import org.discern.label.Label;

/** Some statements of the article, to be sorted into claims, quotes and opinions. */
final class SortWriter implements ItemWriter {

    private static final int FEWEST = 4;
    private static final int MOST_OF_A_LABEL = 2;

    @Override
    public Stream<Candidate> candidates(ArticleReading article) {
        List<Statement> chosen = new ArrayList<>();
        for (Label label : Label.values()) {
            article.voices().stream()
                    .filter(statement -> statement.labels().equals(Set.of(label)))
                    .map(statement -> Candidate.Told.byVoice(statement, article))
                    .sorted(Comparator.comparing((Candidate.Told told) -> told.confidence() + told.fitness())
                            .reversed())
                    .map(Candidate.Told::statement)
                    // The best ones make good items of their own.
                    .skip(MOST_OF_A_LABEL)
                    .limit(MOST_OF_A_LABEL)
                    .forEach(chosen::add);
        }
        long labels = chosen.stream().map(Statement::labels).distinct().count();
        return chosen.size() < FEWEST || labels < 2 ? Stream.empty() : Stream.of(candidate(chosen, article));
    }

    private static Candidate candidate(List<Statement> chosen, ArticleReading article) {
        List<Statement> ordered =
                chosen.stream().sorted(Comparator.comparing(Statement::span)).toList();
        double all = ordered.stream().mapToDouble(article::confidenceOfVoice).reduce(1, (a, b) -> a * b);
        return new Candidate(
                Kind.SORT,
                Axis.LABEL.name(),
                ordered.stream().map(ArticleReading::extract).toList(),
                1,
                all,
                "The best statements of each label that no other item needs.",
                ids -> item(ordered, ids, new Explanations(article)));
    }

    private static ObjectNode item(List<Statement> statements, List<String> ids, Explanations explanations) {
        ObjectNode item = Json.item(Kind.SORT, "Pieces of one article. Sort them into claims, quotes and opinions.")
                .put("axis", Axis.LABEL.name());
        Json.strings(item, "excerpts", ids);
        ObjectNode labels = item.putObject("key").putObject("labels");
        StringBuilder why = new StringBuilder();
        for (int i = 0; i < ids.size(); i++) {
            var statement = statements.get(i);
            labels.put(ids.get(i), statement.labels().iterator().next().name());
            why.append(i + 1)
                    .append(": ")
                    .append(explanations.label(statement))
                    .append(i + 1 < ids.size() ? "\n\n" : "");
        }
        return Json.explained(item, why.toString(), "claim-or-opinion", "whose-voice");
    }
}
