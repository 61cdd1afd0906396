package org.discern.analysis.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.discern.analysis.speech.Cues.Cue;
import org.discern.analysis.speech.Frame.Range;
import org.discern.analysis.text.Unit;
import org.jspecify.annotations.Nullable;

/** Finds the attributions of one sentence, from left to right. */
final class FrameFinder {

    private static final Set<String> BEFORE_CUE = Set.of(
            "has", "have", "had", "is", "are", "was", "were", "be", "been", "being", "will", "would", "could", "can", "may",
            "might", "should", "did", "does", "do", "'s", "'ve", "'d", "'re", "'ll", "n't", "not", "to", "also", "ca", "wo");

    private final List<Unit> units;
    private final Cues cues;
    private final NounPhrases phrases;
    private final Complements complements;
    private final List<Frame> frames = new ArrayList<>();
    private final int end;

    FrameFinder(List<Unit> units, Cues cues) {
        this.units = units;
        this.cues = cues;
        phrases = new NounPhrases(units);
        end = endOf(units);
        complements = new Complements(units, end);
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
        return frames;
    }

    private @Nullable Frame at(int at) {
        Unit unit = units.get(at);
        if (unit.is("according") && at + 1 < end && units.get(at + 1).is("to")) {
            return accordingTo(at);
        }
        if (unit.isTag("VERB") || unit.is("said", "says", "adds", "added") || unit.isTag("NOUN", "AUX") && isSurelyVerb(at)) {
            Cue cue = cues.verbAt(units, at);
            return cue == null ? null : verb(at, cue);
        }
        return unit.isTag("NOUN") ? noun(at) : null;
    }

    /** The tagger takes many a verb for a noun: "he claims", "poll shows Trump". */
    private boolean isSurelyVerb(int at) {
        return at > 0 && units.get(at - 1).is("he", "she", "they", "who", "it", "we");
    }

    private @Nullable Frame accordingTo(int at) {
        Range source = complements.sourceAfter(at + 2);
        if (source == null) {
            return null;
        }
        List<Range> content = new ArrayList<>();
        int from = complements.clauseStart(at);
        int before = trimRight(at, from);
        if (before > from) {
            content.add(new Range(from, before));
        }
        int after = source.to();
        if (after < end && units.get(after).is(",") && after + 1 < end) {
            content.add(new Range(after + 1, end));
        }
        return content.isEmpty()
                ? null
                : new Frame(CueClass.SAY, "according to", new Range(at, at + 2), source, content, before > from);
    }

    private @Nullable Frame verb(int at, Cue cue) {
        int from = startOfCue(at);
        int to = at + cue.length();
        Range before = source(from - 1);
        if (cue.kind() == CueClass.SAY || cue.kind() == CueClass.UTTER) {
            Frame after = new AfterFrames(units, phrases, complements, end).find(new Range(from, to), cue, before);
            if (after != null) {
                return after;
            }
        }
        if (isPassive(from, at)) {
            return complements.passive(new Range(from, to), cue, before);
        }
        Range source = before != null ? before : participleSource(at, from);
        boolean headless = source == null && !(units.get(at).lower().endsWith("ing") || from == 0);
        List<Range> content = headless ? List.of() : complements.of(cue, to);
        return content.isEmpty() && !complements.opensColon(to)
                ? null
                : new Frame(cue.kind(), cue.lemma(), new Range(from, to), source, content, false);
    }

    private boolean isPassive(int from, int at) {
        for (int i = from; i < at; i++) {
            if (units.get(i).is("is", "are", "was", "were", "be", "been", "being")) {
                return !units.get(at).lower().endsWith("ing");
            }
        }
        return false;
    }

    private @Nullable Range source(int last) {
        int at = last;
        while (at > 0 && units.get(at).isTag("ADV")) {
            at--;
        }
        return phrases.endingAt(at);
    }

    /** "…, adding that" and "… and said" go on with the source that the sentence already has. */
    private @Nullable Range participleSource(int at, int from) {
        boolean linked = from > 0 && units.get(from - 1).is(",", "and", "but", "or", "while", "by", "before", "after", "then")
                || units.get(at).lower().endsWith("ing") || from > 0 && units.get(from - 1).isTag("CCONJ", "ADV");
        if (!linked) {
            return null;
        }
        for (int i = frames.size() - 1; i >= 0; i--) {
            if (frames.get(i).source() != null && frames.get(i).kind() != CueClass.NOUN) {
                return frames.get(i).source();
            }
        }
        return firstSubject(from);
    }

    private @Nullable Range firstSubject(int limit) {
        for (int at = 0; at < limit; at++) {
            if (units.get(at).isTag("VERB", "AUX") && at > 0) {
                Range subject = source(at - 1);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }

    private int startOfCue(int at) {
        int from = at;
        while (from > 0) {
            Unit before = units.get(from - 1);
            boolean auxiliary = BEFORE_CUE.contains(before.lower()) && !isPossessive(from - 1);
            boolean adverb = before.isTag("ADV") && from > 1 && !NounPhrases.DAYS.contains(before.lower())
                    && (before.lower().endsWith("ly") || before.is("also", "never", "still", "then", "once", "even", "just"));
            boolean governor = before.isTag("VERB") && from < at && units.get(from).is("to");
            if (!auxiliary && !adverb && !governor) {
                break;
            }
            from--;
        }
        return from < at && units.get(from).is("to") ? at : from;
    }

    private boolean isPossessive(int at) {
        return units.get(at).is("'s") && units.get(at).isTag("PART");
    }

    private @Nullable Frame noun(int at) {
        Cue cue = cues.nounAt(units, at);
        if (cue == null || at + 1 >= end || !units.get(at + 1).is("that", "to", "of", "for", "about", "on", "against")) {
            return null;
        }
        Unit next = units.get(at + 1);
        boolean infinitive = next.is("to") && at + 2 < end && units.get(at + 2).isTag("VERB", "AUX");
        Range holder = holder(at);
        boolean clause = next.is("that") && !(at + 2 < end && units.get(at + 2).isTag("VERB", "AUX"));
        if (!clause && !(infinitive && holder != null) && holder == null) {
            return null;
        }
        int from = next.is("that") || infinitive ? at + 1 : at + 2;
        int to = complements.clauseEnd(from, CueClass.THINK);
        return to <= from
                ? null
                : new Frame(CueClass.NOUN, cue.lemma(), new Range(at, from), holder, List.of(new Range(from, to)), false);
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

    private int trimRight(int to, int from) {
        int at = to;
        while (at > from && units.get(at - 1).is(",", "-", "—", "–", ";", ":", "(")) {
            at--;
        }
        return at;
    }
}
