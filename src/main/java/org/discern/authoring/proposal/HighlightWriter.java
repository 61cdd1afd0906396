package org.discern.authoring.proposal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.discern.analysis.ReportedSpeech;
import org.discern.analysis.Source;
import org.discern.analysis.Statement;
import org.discern.grading.Highlight;
import org.discern.grading.Kind;
import org.discern.label.Flag;
import org.discern.label.Form;
import org.discern.label.Span;

/** Mark the words: the quoted ones, the loaded ones, the source. */
final class HighlightWriter implements ItemWriter {

    private static final int SHORTEST_SOURCE = 4;

    /** What a student is asked to mark, and why those words are the ones. */
    private enum Task {
        QUOTED(
                Highlight.Target.QUOTED_WORDS,
                "partial-quote",
                "Mark every word that the article gives as the speaker's exact wording, and no other.",
                "Only the words between the quotation marks are given as exact wording; the rest is the reporter's way "
                        + "of putting it."),
        LOADED(
                Highlight.Target.LOADED_WORDS,
                "loaded-words",
                "Mark the words that judge or stir rather than report.",
                "A plainer word could stand in their place and report the same; these also tell you what to think of "
                        + "it."),
        SOURCE(
                Highlight.Target.SOURCE,
                "whose-voice",
                "Mark the words that tell you who is the source of this statement.",
                "The sentence passes on what somebody else said, and these words tell you who that is.");

        private final Highlight.Target target;
        private final String skill;
        private final String prompt;
        private final String explanation;

        Task(Highlight.Target target, String skill, String prompt, String explanation) {
            this.target = target;
            this.skill = skill;
            this.prompt = prompt;
            this.explanation = explanation;
        }

        /** The words to mark; empty where the statement is none to ask this of. */
        List<Span> words(Statement statement, ArticleReading article) {
            return switch (this) {
                case QUOTED ->
                    statement.form() == Form.MIXED
                            ? article.speech(statement)
                                    .map(speech -> ArticleReading.quotesIn(statement.span(), speech))
                                    .orElse(List.of())
                            : List.of();
                case LOADED -> article.flagged(Flag.LOADED_LANGUAGE, statement);
                case SOURCE ->
                    article.speech(statement)
                            .map(ReportedSpeech::source)
                            .filter(source -> stands(source, statement))
                            .map(source -> List.of(source.mention()))
                            .orElse(List.of());
            };
        }
    }

    @Override
    public Stream<Candidate> candidates(ArticleReading article) {
        return article.voices().stream()
                .flatMap(statement -> Arrays.stream(Task.values()).flatMap(task -> on(task, statement, article)));
    }

    private static Stream<Candidate> on(Task task, Statement statement, ArticleReading article) {
        Extract excerpt = ArticleReading.extract(statement);
        List<Span> words = task.words(statement, article);
        if (words.isEmpty()) {
            return Stream.empty();
        }
        var told = Candidate.Told.byVoice(statement, article);
        return Stream.of(Candidate.of(Kind.HIGHLIGHT, task.target.name(), told, ids -> {
            ObjectNode item = Json.item(Kind.HIGHLIGHT, task.prompt)
                    .put("excerpt", ids.get(0))
                    .put("target", task.target.name());
            Json.spans(item, article, excerpt, words);
            return Json.explained(item, task.explanation, task.skill);
        }));
    }

    /** A pronoun is too little to mark. */
    private static boolean stands(Source source, Statement statement) {
        return source.part() == statement.part()
                && source.mention().start() >= statement.span().start()
                && source.mention().end() <= statement.span().end()
                && source.mention().length() > SHORTEST_SOURCE;
    }
}
