package org.discern.analysis.speech;

import java.util.ArrayList;
import java.util.List;
import org.discern.analysis.speech.Cues.Cue;
import org.discern.analysis.speech.Frame.Range;
import org.discern.analysis.text.Unit;
import org.jspecify.annotations.Nullable;

/** Attributions whose cue stands after what it attributes, or in the middle of it: {@code "…," said Homan}. */
final class AfterFrames {

    private static final int FARTHEST = 30;

    private final List<Unit> units;
    private final int end;
    private final Complements complements;
    private final Adjuncts adjuncts;
    private final Borders borders;

    AfterFrames(List<Unit> units, int end, Complements complements, Adjuncts adjuncts, Borders borders) {
        this.units = units;
        this.end = end;
        this.complements = complements;
        this.adjuncts = adjuncts;
        this.borders = borders;
    }

    /**
     * The attribution around a cue; null where what it attributes does not stand before it.
     *
     * @param before the noun phrase before the cue
     */
    @Nullable Frame find(Range cue, Cue word, @Nullable Range before) {
        Range speaker = speakerAfterLeadingQuote(cue, word);
        if (speaker != null) {
            return new Frame(word.kind(), word.lemma(), cue, speaker, content(0, cue.to(), true), true);
        }
        boolean inverted = isInverted(cue, word, before);
        Range source = inverted ? complements.sourceAfter(cue.to()) : before;
        int left = inverted ? cue.from() - 1 : before == null ? -1 : before.from() - 1;
        if (source == null && inverted && before != null) {
            source = before;
            left = before.from() - 1;
        }
        if (source == null || left < 0 || !standsAfterContent(left)) {
            return null;
        }
        int rest = inverted && source.from() >= cue.to() ? source.to() : cue.to();
        boolean quoteBefore = quoteBefore(left);
        if (!quoteBefore && !nothingFollows(rest, word)) {
            return null;
        }
        if (quoteBefore
                && !units.get(left).is(",")
                && !borders.closes(rest)
                && complements.of(word, rest).stream().anyMatch(this::isClause)) {
            return null;
        }
        return new Frame(word.kind(), word.lemma(), cue, source, content(left, rest, quoteBefore), true);
    }

    /** All that stands between a quotation at the start and its cue is the speaker, with all that describes him. */
    private @Nullable Range speakerAfterLeadingQuote(Range cue, Cue word) {
        int from = units.get(0).isTag("QUOTE") ? 1 : -1;
        if (from > 0 && from < end && units.get(from).is(",", "—", "–", "--")) {
            from++;
        }
        if (from < 0
                || cue.from() <= from
                || cue.from() - from > FARTHEST
                || units.get(from).isTag("ADP", "VERB", "AUX", "CCONJ")
                || saysMore(cue.to(), word)) {
            return null;
        }
        boolean relative = false;
        for (int at = from; at < cue.from(); at++) {
            relative |= units.get(at).is("who", "whose", "which");
            if (units.get(at).isTag("QUOTE") || !relative && units.get(at).isTag("VERB", "AUX")) {
                return null;
            }
        }
        int to = cue.from();
        while (to > from && units.get(to - 1).is(",")) {
            to--;
        }
        return new Range(from, to);
    }

    /** Whether the cue attributes something that comes after it, and not the quotation before. */
    private boolean saysMore(int rest, Cue word) {
        int at = adjuncts.afterHearerOf(word, rest);
        return at < end
                && (units.get(at).is("that", "he", "she", "they", "it", "the", "his", "her")
                        || units.get(at).isTag("QUOTE") && at == rest);
    }

    /** "…, said Homan": the cue stands before its source. */
    private boolean isInverted(Range cue, Cue word, @Nullable Range before) {
        int left = cue.from() - 1;
        if (!standsAfterContent(left)) {
            return false;
        }
        if (units.get(left).isTag("QUOTE") || units.get(left - 1).isTag("QUOTE") || before == null) {
            return true;
        }
        Range after = complements.sourceAfter(cue.to());
        return after != null
                && !adjuncts.tells(word)
                && borders.closes(after.to())
                && units.get(after.from()).isTag("PROPN", "DET");
    }

    private boolean isClause(Range range) {
        return units.get(range.from()).is("that");
    }

    private boolean standsAfterContent(int left) {
        return left >= 0
                && (units.get(left).isTag("QUOTE")
                        || left > 0 && units.get(left).is(",", "—", "–", "--"));
    }

    private boolean quoteBefore(int left) {
        return units.get(left).isTag("QUOTE") || left > 0 && units.get(left - 1).isTag("QUOTE");
    }

    /** Nothing that the cue could attribute follows it: the sentence ends, or goes on with what stood before. */
    private boolean nothingFollows(int rest, Cue word) {
        int at = adjuncts.afterHearerOf(word, rest);
        if (at < end && !units.get(at).isTag("ADP", "ADV", "SCONJ", "PUNCT") && !adjuncts.isTime(at)) {
            return false;
        }
        while (at < end && !units.get(at).is(",", ";", "—", "–", "as", "when", "while", "after")) {
            if (units.get(at).isTag("VERB", "AUX", "QUOTE") || units.get(at).is("that", ":")) {
                return false;
            }
            at++;
        }
        return at >= end || !borders.opensClause(at + 1);
    }

    private List<Range> content(int left, int rest, boolean quoteBefore) {
        List<Range> content = new ArrayList<>();
        int to = units.get(left).isTag("QUOTE") ? left + 1 : left;
        content.add(new Range(borders.clauseStart(left), to));
        int at = rest;
        while (at < end
                && !units.get(at).is(",", ":", ";", "—", "–", "--")
                && !units.get(at).isTag("QUOTE")) {
            at++;
        }
        if (at < end && units.get(at).is(",", ":", "—", "–", "--")) {
            at++;
        }
        boolean goesOn = at < end
                && (units.get(at).isTag("QUOTE") && resumes(at)
                        || !quoteBefore && at > rest && !borders.leavesContent(at));
        if (goesOn) {
            content.add(new Range(at, units.get(at).isTag("QUOTE") ? at + 1 : end));
        }
        return content;
    }

    /** A quotation after the cue goes on with the one before, unless another cue stands between. */
    private boolean resumes(int at) {
        return at > 0 && (units.get(at - 1).is(",", ":", "—", "–", "--") || at + 1 >= end);
    }
}
