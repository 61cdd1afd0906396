package org.discern.analysis.speech;

import java.util.List;
import java.util.Set;
import org.discern.analysis.speech.Cues.Cue;
import org.discern.analysis.speech.Frame.Range;
import org.discern.analysis.text.Unit;

/** Passes over what stands between a cue and its content: adverbs, times and places, and to whom it was told. */
final class Adjuncts {

    private static final Set<String> TELLS =
            Set.of(("tell inform remind assure advise notify warn ask urge promise teach instruct beg text "
                            + "email show answer")
                    .split(" "));
    private static final int FAR = 14;

    private final List<Unit> units;
    private final int end;
    private final NounPhrases phrases;

    Adjuncts(List<Unit> units, int end, NounPhrases phrases) {
        this.units = units;
        this.end = end;
        this.phrases = phrases;
    }

    /** The first unit after adverbs, "told whom" and phrases of time and place. */
    int after(int from, Cue cue) {
        int at = afterAdverbs(from);
        if (TELLS.contains(cue.lemma()) && at < end && !units.get(at).is("that", "whether")) {
            at = afterHearer(at);
        }
        int mark = markAhead(at);
        boolean parenthesis = mark > at
                && mark < end
                && units.get(mark).is("that")
                && units.get(at).is(",", "—", "–", "--");
        if (mark > at && at < end && (parenthesis || units.get(at).isTag("ADP", "ADV") || isTime(at))) {
            return mark;
        }
        return isTime(at) ? afterAdverbs(at + 1) : at;
    }

    boolean tells(Cue cue) {
        return TELLS.contains(cue.lemma());
    }

    /** The unit after whom something is told, where the cue names one. */
    int afterHearerOf(Cue cue, int from) {
        int at = afterAdverbs(from);
        return tells(cue) && at < end ? afterHearer(at) : at;
    }

    boolean isTime(int at) {
        return at < end
                && (NounPhrases.DAYS.contains(units.get(at).lower())
                        || units.get(at).is("last", "this")
                                && at + 1 < end
                                && units.get(at + 1).is("week", "month", "year", "spring", "summer", "fall", "winter"));
    }

    int afterAdverbs(int from) {
        int at = from;
        while (at < end
                && (units.get(at).isTag("ADV") && !units.get(at).is("how", "why", "when", "where", "there", "more")
                        || NounPhrases.DAYS.contains(units.get(at).lower()))) {
            at++;
        }
        return at;
    }

    private int afterHearer(int at) {
        if (units.get(at).isTag("PRON") && !units.get(at).is("his", "their", "its", "my")) {
            return afterAdverbs(at + 1);
        }
        Range hearer = phrases.startingAt(at, end);
        return hearer == null || hearer.to() >= end ? at : afterAdverbs(hearer.to());
    }

    /** The next "that", colon or quotation, where phrases of time and place lead to it; else the place itself. */
    private int markAhead(int from) {
        for (int at = from; at < Math.min(end, from + FAR); at++) {
            Unit unit = units.get(at);
            if (unit.is("that")
                    || unit.is(":")
                    || unit.isTag("QUOTE") && at > 0 && units.get(at - 1).is(",", ":")) {
                return at;
            }
            if (unit.isTag("VERB", "AUX") || unit.is(";")) {
                return from;
            }
            if (at + 1 >= end && !units.get(from).is("about", "against", "of")) {
                return end;
            }
        }
        return from;
    }
}
