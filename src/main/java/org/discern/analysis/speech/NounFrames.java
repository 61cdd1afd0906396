package org.discern.analysis.speech;

import java.util.List;
import java.util.Set;
import org.discern.analysis.speech.Cues.Cue;
import org.discern.analysis.speech.Frame.Range;
import org.discern.analysis.text.Unit;
import org.jspecify.annotations.Nullable;

/** Attributions by a noun: "his promise to …", "the claim that …". */
final class NounFrames {

    /** Nouns that somebody voices, whoever it is. */
    private static final Set<String> VOICED =
            Set.of(("concerns concern fears criticism questions allegations accusations speculation calls "
                            + "demands rumors rumours complaints claims suspicions doubts hopes worries suggestions "
                            + "predictions warnings threats charges support endorsement endorsements opposition praise "
                            + "enthusiasm requests promises backing advice attacks skepticism condemnation anger "
                            + "outrage disappointment frustration accusation objections worry")
                    .split(" "));

    private final List<Unit> units;
    private final Cues cues;
    private final NounPhrases phrases;
    private final Borders borders;
    private final int end;

    NounFrames(List<Unit> units, Cues cues, NounPhrases phrases, Borders borders, int end) {
        this.units = units;
        this.cues = cues;
        this.phrases = phrases;
        this.borders = borders;
        this.end = end;
    }

    /** The attribution by the noun at a place; null where it makes none. */
    @Nullable Frame at(int at) {
        Cue cue = cues.nounAt(units, at);
        if (cue == null
                || at + 1 >= end
                || !units.get(at + 1).is("that", "to", "of", "for", "about", "on", "against", "over")) {
            return null;
        }
        Unit unit = units.get(at);
        Unit next = units.get(at + 1);
        boolean infinitive = next.is("to") && at + 2 < end && units.get(at + 2).isTag("VERB", "AUX");
        Range holder = holder(at);
        boolean clause = next.is("that") && !(at + 2 < end && units.get(at + 2).isTag("VERB", "AUX"));
        boolean voiced = VOICED.contains(unit.lower()) && next.is("that", "of", "about", "for", "over", "against");
        if (!clause && !voiced && holder == null) {
            return null;
        }
        int from = next.is("that") || infinitive ? at + 1 : at + 2;
        int to = borders.clauseEnd(from, CueClass.THINK);
        return to <= from
                ? null
                : new Frame(
                        CueClass.NOUN, cue.lemma(), new Range(at, from), holder, List.of(new Range(from, to)), false);
    }

    private @Nullable Range holder(int at) {
        int i = at - 1;
        while (i > 0 && units.get(i).isTag("ADJ")) {
            i--;
        }
        if (i >= 0 && units.get(i).is("his", "her", "their", "my", "our", "its")) {
            return new Range(i, i + 1);
        }
        if (i > 0 && units.get(i).is("'s", "'") && units.get(i).isTag("PART")) {
            Range owner = phrases.endingAt(i - 1);
            return owner == null ? null : new Range(owner.from(), i + 1);
        }
        return null;
    }
}
