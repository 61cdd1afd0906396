package org.discern.analysis;

import java.util.ArrayList;
import java.util.List;
import org.discern.analysis.page.Range;
import org.discern.analysis.speech.Speech;
import org.discern.analysis.stance.ContentModel;
import org.discern.analysis.stance.Judgment;
import org.discern.label.Content;
import org.discern.label.Form;

/** Labels the statements that a text was cut into, each with its reason in words. */
final class StatementTelling {

    /** Below this confidence a label is a guess that is not proposed. */
    static final double SURE = .5;

    private static final double OWN_VOICE = .9;

    private final ContentModel model;

    StatementTelling(ContentModel model) {
        this.model = model;
    }

    List<Statement> tell(PartReading part, List<Voiced> voices) {
        List<Statement> statements = new ArrayList<>();
        for (Cut cut : new StatementCutter(part, voices).cut()) {
            statements.add(part.isFurniture(cut.start(), cut.end()) ? furniture(part, cut) : statement(part, cut));
        }
        return statements;
    }

    private static Statement furniture(PartReading part, Cut cut) {
        String reason = part.furnitureIn(cut.start(), cut.end()).stream()
                .map(Range::reason)
                .findFirst()
                .orElseThrow();
        return new Statement(
                part.part(),
                part.offsets().span(cut.start(), cut.end()),
                Form.NONE,
                Content.NOT_AN_ASSERTION,
                null,
                true,
                false,
                OWN_VOICE,
                0,
                reason);
    }

    private Statement statement(PartReading part, Cut cut) {
        Voiced voice = cut.voice();
        Form form = voice == null ? Form.NONE : formOf(part, cut, voice.speech());
        Judgment judgment = model.judge(part.words(cut.start(), cut.end()), form);
        double formConfidence = voice == null ? OWN_VOICE : SpeechTelling.confidence(voice.speech(), form);
        double confidence = formConfidence * judgment.confidence();
        String who = voice == null ? "Nobody else is given as the source." : SpeechTelling.reason(voice, form);
        return new Statement(
                part.part(),
                part.offsets().span(cut.start(), cut.end()),
                form,
                judgment.content(),
                voice == null ? null : voice.index(),
                false,
                confidence < SURE,
                confidence,
                judgment.slant(),
                who + " " + because(judgment));
    }

    /** The form of the speech as far as it stands in this statement: one sentence of a mixed one can be all quoted. */
    private static Form formOf(PartReading part, Cut cut, Speech speech) {
        Form whole = speech.form(part.text().text());
        if (whole != Form.MIXED) {
            return whole;
        }
        Speech here = speech.inside(cut.start(), cut.end());
        return here.content().isEmpty() ? whole : here.form(part.text().text());
    }

    private static String because(Judgment judgment) {
        List<String> words = judgment.words();
        String told = words.isEmpty() ? "." : ", going by “" + String.join("”, “", words) + "”.";
        return switch (judgment.content()) {
            case CLAIM -> "Evidence could settle it" + told;
            case OPINION -> "It rests on values" + told;
            case BLENDED -> "It tells something checkable in judging words" + told;
            case PREDICTION -> "It can be checked only later" + told;
            case NOT_AN_ASSERTION -> "It asserts nothing" + told;
        };
    }
}
