package org.discern.analysis.speech;

import java.util.List;
import org.discern.analysis.speech.Frame.Range;
import org.discern.analysis.text.Sentence;
import org.discern.analysis.text.Unit;
import org.jspecify.annotations.Nullable;

/** Attributions of quotations that no cue of the lexicon takes: after a colon, or as a part of what somebody does. */
final class QuoteFrames {

    private static final int FARTHEST_COLON = 40;
    private static final int LONGEST_LABEL = 6;
    private static final int NEAR = 9;

    private final List<Unit> units;
    private final NounPhrases phrases;
    private final CueVerbs verbs;
    private final Borders borders;
    private final int end;
    private final List<Frame> frames;

    /** @param frames those that the sentence has already; more are added */
    QuoteFrames(List<Unit> units, NounPhrases phrases, CueVerbs verbs, Borders borders, int end, List<Frame> frames) {
        this.units = units;
        this.phrases = phrases;
        this.verbs = verbs;
        this.borders = borders;
        this.end = end;
        this.frames = frames;
    }

    void add() {
        addColon();
        for (int at = 1; at < end; at++) {
            if (units.get(at).isTag("QUOTE") && !units.get(at).capitalized() && !isCovered(at) && isGoverned(at)) {
                addGoverned(at);
            }
        }
    }

    private boolean isGoverned(int at) {
        int before = at - 1;
        while (before > 0 && units.get(before).isTag("DET", "ADJ")) {
            before--;
        }
        return units.get(at).lower().split(" ").length > 2 || units.get(before).is("to", "as", "that", "being");
    }

    /** "Kelly responded pointedly, with a smile: …", "Cruz: …": whoever acts before the colon is the source. */
    private void addColon() {
        if (units.get(units.size() - 1).is(":")
                && frames.stream().noneMatch(frame -> frame.content().isEmpty())) {
            Range source = phrases.firstSubject(end - 1);
            frames.add(new Frame(CueClass.UTTER, ":", cueBefore(end - 1, source), source, List.of(), false));
            return;
        }
        int colon = 1;
        while (colon < end - 1 && !units.get(colon).is(":")) {
            colon++;
        }
        if (colon >= end - 1 || colon > FARTHEST_COLON || isCovered(colon + 1)) {
            return;
        }
        boolean quote = units.get(colon + 1).isTag("QUOTE");
        Range label = colon <= LONGEST_LABEL ? phrases.endingAt(colon - 1) : null;
        if (label != null && label.from() == 0 && (quote || isHeadline() || isName(label))) {
            var content = new Range(colon + 1, quote ? colon + 2 : end);
            frames.add(new Frame(CueClass.SAY, ":", new Range(colon, colon + 1), label, List.of(content), false));
        } else if (quote) {
            Range source = phrases.firstSubject(colon);
            var content = List.of(new Range(colon + 1, colon + 2));
            frames.add(new Frame(CueClass.UTTER, ":", cueBefore(colon, source), source, content, false));
        }
    }

    /** Words that begin in lower case are a part of what somebody says, whatever the verb: "exhorted them to …". */
    private void addGoverned(int quote) {
        for (int at = quote - 1; at > 0 && quote - at < NEAR && !units.get(at).is(",", ";"); at--) {
            Range source = units.get(at).isTag("VERB") ? subjectOf(verbs.startOfCue(at)) : null;
            if (source != null) {
                var content = List.of(new Range(at + 1, Math.max(quote + 1, borders.clauseEnd(at + 1, CueClass.CALL))));
                frames.add(
                        new Frame(CueClass.CALL, "", new Range(verbs.startOfCue(at), at + 1), source, content, false));
                return;
            }
        }
    }

    /** Who does what a cue says; for "to accuse", whoever acts in order to. */
    private @Nullable Range subjectOf(int cue) {
        return units.get(cue).is("to") ? phrases.firstSubject(cue) : phrases.subjectBefore(cue - 1);
    }

    private Range cueBefore(int colon, @Nullable Range source) {
        for (int at = source == null ? 0 : source.to(); at < colon; at++) {
            if (units.get(at).isTag("VERB")) {
                return new Range(verbs.startOfCue(at), at + 1);
            }
        }
        return new Range(colon, colon + 1);
    }

    private boolean isCovered(int at) {
        return frames.stream().anyMatch(frame -> frame.content().stream().anyMatch(range -> range.has(at)));
    }

    private boolean isName(Range range) {
        return range.to() - range.from() < 4
                && units.subList(range.from(), range.to()).stream().allMatch(unit -> unit.isTag("PROPN"));
    }

    private boolean isHeadline() {
        return end == units.size() || Sentence.isTitleCase(units);
    }
}
