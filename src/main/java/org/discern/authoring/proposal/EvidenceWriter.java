package org.discern.authoring.proposal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.discern.analysis.Statement;
import org.discern.grading.Kind;
import org.discern.label.Content;
import org.discern.label.Form;

/** What would settle this? The exact wording of a quotation, a figure, a judgment. */
final class EvidenceWriter implements ItemWriter {

    /** A figure that is no date and no name: with a unit, a separator or a percent sign, or spelled large. */
    private static final Pattern FIGURE = Pattern.compile(
            "(?i)([0-9][0-9,.]*\\s*(per cent|percent|%|million|billion|people|homes|members|dollars|euros|pounds))|"
                    + "([$€£][0-9])|([0-9]{1,3}(,[0-9]{3})+)");

    /** Something that one could look up. */
    private enum Source {
        RECORDING("A recording or the full transcript of what was said"),
        RECORDS("The records that the figure was counted from"),
        REPEATS("How many other newspapers have printed the same"),
        SURVEY("A survey of how many people agree"),
        FAME("How well known the person is"),
        VALUES("Nothing of this kind: it depends on what one values");

        private final String text;

        Source(String text) {
            this.text = text;
        }

        String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A question that can be asked of one kind of statement. */
    private enum Question {
        WORDING(
                "Did the speaker say just these words? Choose what would settle that.",
                Source.RECORDING,
                "Only what was recorded or written down as it was said shows the exact words. That many repeat a "
                        + "quotation, or agree with it, says nothing about its wording.",
                Source.REPEATS,
                Source.SURVEY,
                Source.FAME),
        FIGURE(
                "Is the figure in this sentence right? Choose what would settle that.",
                Source.RECORDS,
                "A figure can be counted again by whoever has what it was counted from. That many repeat it, or find "
                        + "it likely, does not make it right.",
                Source.REPEATS,
                Source.SURVEY,
                Source.FAME),
        JUDGMENT(
                "Is what this sentence says so? Choose what would settle that.",
                Source.VALUES,
                "It judges, and people who know the same facts can judge otherwise. A survey would tell how many "
                        + "agree, which is another question.",
                Source.RECORDS,
                Source.SURVEY,
                Source.REPEATS);

        private final String prompt;
        private final Source settles;
        private final String explanation;
        private final List<Source> others;

        Question(String prompt, Source settles, String explanation, Source... others) {
            this.prompt = prompt;
            this.settles = settles;
            this.explanation = explanation;
            this.others = List.of(others);
        }

        boolean fits(Statement statement, ArticleReading article) {
            String words = article.words(ArticleReading.extract(statement));
            return switch (this) {
                case WORDING -> statement.form() == Form.DIRECT;
                case FIGURE ->
                    statement.form() == Form.NONE
                            && statement.content() == Content.CLAIM
                            && EvidenceWriter.FIGURE.matcher(words).find();
                case JUDGMENT ->
                    statement.form() == Form.NONE && statement.content() == Content.OPINION && !statement.abstains();
            };
        }
    }

    @Override
    public Stream<Candidate> candidates(ArticleReading article) {
        return article.voices().stream().flatMap(statement -> Arrays.stream(Question.values())
                .filter(question -> question.fits(statement, article))
                .map(question -> candidate(question, statement, article)));
    }

    private static Candidate candidate(Question question, Statement statement, ArticleReading article) {
        var told = question == Question.WORDING
                ? Candidate.Told.byVoice(statement, article)
                : Candidate.Told.byContent(statement, article);
        return Candidate.of(
                Kind.EVIDENCE,
                question.name(),
                told,
                ids -> item(question, ids.get(0), statement.span().start()));
    }

    /** @param turn by how many places the options are turned, so that the right one is not always in one place */
    private static ObjectNode item(Question question, String excerpt, int turn) {
        ObjectNode item = Json.item(Kind.EVIDENCE, question.prompt).put("excerpt", excerpt);
        List<Source> options = new ArrayList<>(question.others);
        options.add(question.settles);
        Collections.rotate(options, turn);
        var list = item.putArray("options");
        options.forEach(option -> list.addObject().put("id", option.id()).put("text", option.text));
        Json.strings(item.putObject("key"), "settles", List.of(question.settles.id()));
        return Json.explained(item, question.explanation, "what-would-settle-it");
    }
}
