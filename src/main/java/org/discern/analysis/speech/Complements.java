package org.discern.analysis.speech;

import java.util.List;
import org.discern.analysis.speech.Cues.Cue;
import org.discern.analysis.speech.Frame.Range;
import org.discern.analysis.text.Unit;
import org.jspecify.annotations.Nullable;

/** Finds what a cue attributes. */
final class Complements {

    private static final int FAR = 14;

    private final List<Unit> units;
    private final int end;
    private final NounPhrases phrases;
    private final Adjuncts adjuncts;
    private final Borders borders;

    Complements(List<Unit> units, int end, NounPhrases phrases, Adjuncts adjuncts, Borders borders) {
        this.units = units;
        this.end = end;
        this.phrases = phrases;
        this.adjuncts = adjuncts;
        this.borders = borders;
    }

    /** What stands after a cue; empty where it attributes nothing. */
    List<Range> of(Cue cue, int after) {
        int from = cue.kind() == CueClass.SAY || cue.kind() == CueClass.UTTER
                ? adjuncts.after(after, cue)
                : adjuncts.afterAdverbs(after);
        if (from < end
                && units.get(from).is(":", ",")
                && from + 1 < end
                && (units.get(from).is(":") || units.get(from + 1).isTag("QUOTE"))) {
            from++;
        }
        if (from >= end || units.get(from).isTag("PUNCT") && !units.get(from).is("$", "-", "[", "(")) {
            return List.of();
        }
        if (!accepts(cue, from)) {
            return List.of();
        }
        int to = borders.clauseEnd(from, cue.kind());
        return to > from ? List.of(new Range(from, to)) : List.of();
    }

    private boolean accepts(Cue cue, int from) {
        Unit first = units.get(from);
        if (first.isTag("QUOTE")
                || cue.kind() != CueClass.UTTER && first.is("that", "whether", "how", "why", "what", "if")) {
            return true;
        }
        return switch (cue.kind()) {
            case UTTER -> false;
            case SAY ->
                !first.isTag("ADP", "CCONJ")
                        || first.is(
                                "about", "against", "for", "as", "on", "of", "in", "at", "neither", "either", "both");
            case THINK, STANCE -> !first.isTag("ADP", "CCONJ", "PUNCT") || first.is("to");
            case SEEM -> first.is("to", "like", "as") || first.isTag("ADJ", "SCONJ");
            case SHOW -> holdsVerb(from) || first.isTag("PROPN");
            case KNOW, FEEL ->
                first.is("that", "how", "why", "whether", "what", "about", "to", "of", "by", "with", "in");
            case CALL ->
                !first.isTag("CCONJ")
                        && !(first.isTag("ADP") && units.get(from - 1).is("compared", "likened"));
            case JUDGE, NOUN -> !first.isTag("CCONJ");
        };
    }

    private boolean holdsVerb(int from) {
        for (int at = from; at < end; at++) {
            if (units.get(at).isTag("VERB", "AUX")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a colon follows, and nothing after it: what is said comes in the next sentence. */
    boolean opensColon(int after) {
        int last = units.size() - 1;
        return units.get(last).is(":") && last - after < FAR;
    }

    /** A passive: the source, if any, comes with "by". */
    @Nullable Frame passive(Range cue, Cue word, @Nullable Range subject) {
        int at = cue.to();
        if (at < end && units.get(at).is("by")) {
            Range source = phrases.startingAt(at + 1, end);
            return source == null || subject == null
                    ? null
                    : new Frame(
                            word.kind(), word.lemma(), new Range(cue.from(), at + 1), source, List.of(subject), false);
        }
        boolean clause = at < end
                && (units.get(at).is("that", "to", "of", "as", "about", "whether", "how", "if")
                        || units.get(at).isTag("QUOTE"));
        if (!clause
                || subject == null
                || word.kind() == CueClass.JUDGE && !units.get(at).is("of")) {
            return null;
        }
        int to = borders.clauseEnd(at, word.kind());
        return new Frame(word.kind(), word.lemma(), cue, null, List.of(subject, new Range(at, to)), false);
    }

    /** The noun phrase after a cue or "according to", with its appositives, as far as it is the source. */
    @Nullable Range sourceAfter(int from) {
        Range phrase = phrases.startingAt(from, end);
        if (phrase == null) {
            return null;
        }
        int to = phrase.to();
        while (to < end && (units.get(to).is(",") || units.get(to).is("who", "whose"))) {
            int next = appositiveEnd(units.get(to).is(",") ? to + 1 : to);
            if (next <= to + 1) {
                break;
            }
            to = next;
        }
        return new Range(phrase.from(), to);
    }

    /** As {@link #sourceAfter}; else all words up to a comma, whatever the tagger takes them for. */
    @Nullable Range documentAfter(int from) {
        Range source = sourceAfter(from);
        if (source != null) {
            return source;
        }
        int to = from;
        while (to < end && to - from < FAR && !units.get(to).isTag("PUNCT", "AUX")) {
            to++;
        }
        return to > from ? new Range(from, to) : null;
    }

    private int appositiveEnd(int from) {
        if (from >= end
                || units.get(from).isTag("QUOTE", "VERB", "AUX", "CCONJ", "SCONJ")
                || units.get(from).is("he", "she", "they", "it", "as", "while", "in", "but")) {
            return from;
        }
        boolean relative = units.get(from).is("who", "whose");
        boolean described = units.get(from).is("a", "an", "the", "one", "its")
                || units.get(from).isTag("NOUN", "ADJ", "PROPN");
        if (!relative && !described) {
            return from;
        }
        int at = from;
        while (at < end
                && !units.get(at).is(",", ";", ":", "—", "–", "--")
                && !units.get(at).isTag("QUOTE")) {
            if (!relative && units.get(at).isTag("AUX") && !units.get(at).is("'s")) {
                return from;
            }
            at++;
        }
        return at;
    }
}
