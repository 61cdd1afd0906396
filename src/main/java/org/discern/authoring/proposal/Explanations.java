package org.discern.authoring.proposal;

import java.util.List;
import java.util.stream.Collectors;
import org.discern.analysis.ReportedSpeech;
import org.discern.analysis.Statement;
import org.discern.label.Content;
import org.discern.label.Flag;
import org.discern.label.Form;
import org.discern.label.Part;
import org.discern.label.Span;

/** Why a key is right, for the student, with the words that show it. */
final class Explanations {

    private final ArticleReading article;

    Explanations(ArticleReading article) {
        this.article = article;
    }

    /** Whose voice a statement is in. */
    String voice(Statement statement) {
        return article.speech(statement)
                .map(speech -> attributed(statement, speech))
                .orElse("Nobody else is given as the source, so these are the author's own words.");
    }

    private String attributed(Statement statement, ReportedSpeech speech) {
        String source = article.source(speech)
                .map(name -> "The source is " + name + ". ")
                .orElse("");
        String cue = speech.cue() == null
                ? "The quotation goes on from the sentences before. "
                : "“" + article.words(speech.part(), speech.cue()) + "” passes on somebody's words. ";
        return source + cue + marks(statement, speech);
    }

    private String marks(Statement statement, ReportedSpeech speech) {
        return switch (statement.form()) {
            case DIRECT ->
                "All that is passed on stands between quotation marks: the article gives it as the exact wording.";
            case INDIRECT -> "Nothing of it stands between quotation marks, so the wording is the reporter's.";
            case MIXED ->
                "Only " + shown(speech.part(), ArticleReading.quotesIn(statement.span(), speech))
                        + " stands between quotation marks; the wording around it is the reporter's.";
            case NONE -> "";
        };
    }

    /** Whether evidence could settle a statement, whoever makes it. */
    String content(Statement statement) {
        return switch (statement.content()) {
            case CLAIM -> "Evidence could prove or disprove it, so it is a claim, whether or not it is true.";
            case PREDICTION -> "It says what will happen, so only time can show whether it holds.";
            case OPINION -> "It judges: " + judging(statement) + "no evidence could settle that for everybody.";
            case BLENDED ->
                "It mixes something that evidence could settle with a judgment" + judgingIn(statement) + ".";
            case NOT_AN_ASSERTION -> "It does not say that anything is so.";
        };
    }

    private String judging(Statement statement) {
        List<Span> loaded = article.flagged(Flag.LOADED_LANGUAGE, statement);
        return loaded.isEmpty() ? "" : "look at " + shown(statement.part(), loaded) + "; ";
    }

    private String judgingIn(Statement statement) {
        List<Span> loaded = article.flagged(Flag.LOADED_LANGUAGE, statement);
        return loaded.isEmpty() ? "" : " in " + shown(statement.part(), loaded);
    }

    /** What a reader should call the statement as a whole. */
    String label(Statement statement) {
        if (statement.form() != Form.NONE) {
            return voice(statement) + " That somebody said it does not make it true.";
        }
        return voice(statement) + " " + content(statement)
                + (statement.content() == Content.PREDICTION ? " Until then it counts as a claim." : "");
    }

    private String shown(Part part, List<Span> spans) {
        return spans.stream()
                .map(span -> article.words(part, span).replaceAll("^[\"“”‘’']+|[\"“”‘’',.]+$", ""))
                .map(words -> "“" + words + "”")
                .collect(Collectors.joining(" and "));
    }
}
