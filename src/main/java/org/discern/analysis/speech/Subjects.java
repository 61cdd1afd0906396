package org.discern.analysis.speech;

import java.util.List;
import java.util.Set;
import org.discern.analysis.speech.Frame.Range;
import org.discern.analysis.text.Unit;
import org.jspecify.annotations.Nullable;

/** Finds whose verb a cue is. */
final class Subjects {

    private static final Set<String> DOCUMENTS =
            Set.of(("poll polls survey surveys study studies report reports data results figures numbers "
                            + "analysis review investigation records documents emails census statistics research "
                            + "polling audit evidence memo letter filing filings messages tests document researchers "
                            + "investigators scientists statement article court jury average transcript panel "
                            + "post video footage tweet email estimates estimate projections")
                    .split(" "));
    private static final int FARTHEST = 18;

    private final List<Unit> units;
    private final NounPhrases phrases;
    private final List<Frame> frames;

    /** @param frames those that the sentence has already, as they come */
    Subjects(List<Unit> units, NounPhrases phrases, List<Frame> frames) {
        this.units = units;
        this.phrases = phrases;
        this.frames = frames;
    }

    /** The noun phrase before a cue; null where there is none. */
    @Nullable Range before(Range cue, CueClass kind) {
        if (units.get(cue.from()).is("to")) {
            return null;
        }
        Range near = phrases.subjectBefore(cue.from() - 1);
        if (near != null && !isInside(near)) {
            return near;
        }
        boolean tells = kind == CueClass.SAY || kind == CueClass.SHOW || kind == CueClass.THINK;
        Range whole = tells ? described(cue.from()) : null;
        return whole == null ? near : whole;
    }

    /** Whether it belongs to a description of what stands before it: "a poll released on Tuesday". */
    private boolean isInside(Range phrase) {
        return phrase.from() > 1 && units.get(phrase.from() - 1).isTag("ADP");
    }

    /** "Those surveyed", "a study by the group", "a poll released on Tuesday": all of it, from where its clause begins. */
    private @Nullable Range described(int to) {
        int at = to - 1;
        boolean described = false;
        while (at >= 0 && to - at < FARTHEST && !isLimit(at)) {
            described |= isDescribing(at);
            at--;
        }
        boolean opens = at < 0 || units.get(at).is(",", "and", "but", "that", "because", "while", ";", "—", "–", "--");
        int from = at + 1;
        while (from < to && units.get(from).isTag("ADV", "CCONJ")) {
            from++;
        }
        boolean noun = from < to
                && units.get(from).isTag("DET", "NOUN", "PROPN", "ADJ", "NUM", "PRON")
                && units.subList(from, to).stream().anyMatch(unit -> unit.isTag("NOUN", "PROPN", "PRON"));
        return opens && described && noun ? new Range(from, to) : null;
    }

    private boolean isLimit(int at) {
        Unit unit = units.get(at);
        return unit.isTag("AUX", "SCONJ", "QUOTE", "CCONJ", "INTJ")
                || unit.isTag("PUNCT") && !unit.is("-", "'")
                || unit.isTag("VERB") && !isDescribing(at);
    }

    private boolean isDescribing(int at) {
        Unit unit = units.get(at);
        return unit.isTag("VERB") && (unit.lower().endsWith("ed") || unit.is("taken", "done", "made", "polling", "led"))
                || unit.is("by", "from");
    }

    /** "…, adding that" and "… and said" go on with the source that the sentence already has. */
    @Nullable Range linked(int at, int from) {
        if (from < at && units.get(from).is("to")) {
            return acting(from);
        }
        boolean linked =
                from > 0 && units.get(from - 1).is(",", "and", "but", "or", "while", "by", "before", "after", "then")
                        || units.get(at).lower().endsWith("ing")
                        || from > 0 && units.get(from - 1).isTag("CCONJ", "ADV");
        if (!linked) {
            return null;
        }
        for (int i = frames.size() - 1; i >= 0; i--) {
            if (frames.get(i).source() != null && frames.get(i).kind() != CueClass.NOUN) {
                return frames.get(i).source();
            }
        }
        return phrases.firstSubject(from);
    }

    /** "Trump took to Twitter to accuse": somebody with a name, or a pronoun, does something in order to say. */
    private @Nullable Range acting(int to) {
        Range subject = to > 0 && units.get(to - 1).isTag("NOUN") ? null : phrases.firstSubject(to);
        return subject != null
                        && units.subList(subject.from(), subject.to()).stream()
                                .anyMatch(unit -> unit.isTag("PROPN") || unit.is("he", "she", "they", "who", "i", "we"))
                ? subject
                : null;
    }

    /** "The poll shows": a person who finds or shows a thing says nothing, unless a clause follows. */
    boolean shows(@Nullable Range source, boolean clause) {
        return clause
                || source != null
                        && units.subList(source.from(), source.to()).stream()
                                .anyMatch(unit -> DOCUMENTS.contains(unit.lower()));
    }
}
