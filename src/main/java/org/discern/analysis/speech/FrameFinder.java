package org.discern.analysis.speech;

import java.util.ArrayList;
import java.util.List;
import org.discern.analysis.speech.Cues.Cue;
import org.discern.analysis.speech.Frame.Range;
import org.discern.analysis.text.Unit;
import org.jspecify.annotations.Nullable;

/** Finds the attributions of one sentence, from left to right. */
final class FrameFinder {

    private final List<Unit> units;
    private final Cues cues;
    private final int end;
    private final NounPhrases phrases;
    private final CueVerbs verbs;
    private final Borders borders;
    private final Complements complements;
    private final AfterFrames afterFrames;
    private final NounFrames nouns;
    private final Subjects subjects;
    private final List<Frame> frames = new ArrayList<>();

    FrameFinder(List<Unit> units, Cues cues) {
        this.units = units;
        this.cues = cues;
        end = endOf(units);
        phrases = new NounPhrases(units);
        verbs = new CueVerbs(units, end);
        borders = new Borders(units, end);
        Adjuncts adjuncts = new Adjuncts(units, end, phrases);
        complements = new Complements(units, end, phrases, adjuncts, borders);
        afterFrames = new AfterFrames(units, end, complements, adjuncts, borders);
        subjects = new Subjects(units, phrases, frames);
        nouns = new NounFrames(units, cues, phrases, borders, end);
    }

    private static int endOf(List<Unit> units) {
        int end = units.size();
        while (end > 0 && units.get(end - 1).is(".", "!", "?", "…", ")", "]")) {
            end--;
        }
        return end;
    }

    List<Frame> find() {
        for (int at = 0; at < end; at++) {
            Frame frame = at(at);
            if (frame != null) {
                frames.add(frame);
                at = Math.max(at, frame.cue().to() - 1);
            }
        }
        new QuoteFrames(units, phrases, verbs, borders, end, frames).add();
        return frames;
    }

    private @Nullable Frame at(int at) {
        Unit unit = units.get(at);
        if (unit.is("according") && at + 1 < end && units.get(at + 1).is("to")) {
            return accordingTo(at);
        }
        if (verbs.isVerb(at)) {
            Cue cue = cues.verbAt(units, at);
            return cue == null ? null : verb(at, cue);
        }
        if (unit.is("reportedly", "allegedly") && at + 1 < end) {
            var content = List.of(new Range(at + 1, end));
            return new Frame(CueClass.SEEM, unit.lower(), new Range(at, at + 1), null, content, false);
        }
        Frame feeling = feeling(at);
        return feeling == null && unit.isTag("NOUN") ? nouns.at(at) : feeling;
    }

    /** "He is confident that", "they remain worried about". */
    private @Nullable Frame feeling(int at) {
        Cue cue = at > 1 ? cues.adjectiveAt(units, at) : null;
        if (cue == null) {
            return null;
        }
        int from = verbs.startOfFeeling(at);
        Range source = from < at ? phrases.subjectBefore(from - 1) : null;
        List<Range> content = source == null ? List.of() : complements.of(cue, at + 1);
        return content.isEmpty()
                ? null
                : new Frame(cue.kind(), cue.lemma(), new Range(from, at + 1), source, content, false);
    }

    private @Nullable Frame accordingTo(int at) {
        Range source = complements.documentAfter(at + 2);
        if (source == null) {
            return null;
        }
        List<Range> content = new ArrayList<>();
        int from = borders.clauseStart(at);
        int before = trimRight(at, from);
        if (before > from) {
            content.add(new Range(from, before));
        }
        int after = source.to();
        boolean comma = after < end && units.get(after).is(",");
        if (!comma && before <= from && after < end) {
            content.add(new Range(after, end));
        } else if (comma && after + 1 < end) {
            content.add(new Range(after + 1, end));
        }
        return content.isEmpty()
                ? null
                : new Frame(CueClass.SAY, "according to", new Range(at, at + 2), source, content, before > from);
    }

    private @Nullable Frame verb(int at, Cue cue) {
        Range reach = new Range(verbs.startOfCue(at), at + cue.length());
        Range before = subjects.before(reach, cue.kind());
        Frame after = standsAfter(cue, reach, before) ? afterFrames.find(reach, cue, before) : null;
        if (after != null) {
            return after;
        }
        if (verbs.isPassive(reach.from(), at)) {
            return complements.passive(reach, cue, before);
        }
        if (cue.kind() == CueClass.SEEM) {
            return seeming(reach, cue, before);
        }
        Range source = before != null ? before : subjects.linked(at, reach.from());
        if (before != null && isAsClause(before, reach.to())) {
            return new Frame(cue.kind(), cue.lemma(), reach, before, List.of(new Range(reach.to() + 1, end)), false);
        }
        boolean clauseOnly = cue.kind() == CueClass.KNOW && !opensClause(reach.to());
        return clauseOnly || cue.kind() == CueClass.SHOW && !subjects.shows(source, opensClause(reach.to()))
                ? null
                : active(at, cue, reach, source);
    }

    private boolean standsAfter(Cue cue, Range reach, @Nullable Range before) {
        return cue.kind() == CueClass.SAY
                || cue.kind() == CueClass.UTTER
                || cue.kind() == CueClass.THINK && isParenthesis(reach, before)
                || cue.kind() == CueClass.SHOW && reach.to() >= end && subjects.shows(before, opensClause(reach.to()));
    }

    /** "…, they believe, …": a thought that its thinker interrupts. */
    private boolean isParenthesis(Range reach, @Nullable Range before) {
        return before != null
                && before.from() > 1
                && units.get(before.from() - 1).is(",", "—", "–", "--")
                && borders.closes(reach.to());
    }

    /** "As Clyburn noted, …": what is said comes after the comma. */
    private boolean isAsClause(Range source, int to) {
        return source.from() > 0
                && units.get(source.from() - 1).is("as")
                && to + 1 < end
                && units.get(to).is(",");
    }

    private @Nullable Frame seeming(Range reach, Cue cue, @Nullable Range subject) {
        List<Range> seems = complements.of(cue, reach.to());
        return subject == null || seems.isEmpty()
                ? null
                : new Frame(cue.kind(), cue.lemma(), reach, null, List.of(subject, seems.get(0)), false);
    }

    private @Nullable Frame active(int at, Cue cue, Range reach, @Nullable Range source) {
        boolean participle = units.get(at).lower().endsWith("ing") || reach.from() == 0;
        List<Range> content = source == null && !participle ? List.of() : complements.of(cue, reach.to());
        boolean noSubject = subjects.before(reach, cue.kind()) == null;
        boolean fronted = source == null
                || reach.from() == 0
                || units.get(reach.from() - 1).isTag("SCONJ");
        if (noSubject && fronted && !content.isEmpty()) {
            content = List.of(borders.toFirstComma(content.get(0)));
        }
        return content.isEmpty() && !complements.opensColon(reach.to())
                ? null
                : new Frame(cue.kind(), cue.lemma(), reach, source, content, false);
    }

    private boolean opensClause(int at) {
        return at < end && units.get(at).is("that", "how", "why", "whether");
    }

    private int trimRight(int to, int from) {
        int at = to;
        while (at > from && units.get(at - 1).is(",", "-", "—", "–", ";", ":", "(")) {
            at--;
        }
        return at;
    }
}
