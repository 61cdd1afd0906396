package org.discern.analysis.speech;

import java.util.List;
import java.util.Set;
import org.discern.analysis.speech.Cues.Cue;
import org.discern.analysis.speech.Frame.Range;
import org.discern.analysis.text.Unit;
import org.jspecify.annotations.Nullable;

/** Finds what a cue attributes, and where that begins and ends. */
final class Complements {

    private static final Set<String> LEAVES = Set.of(
            "who", "which", "whose", "where", "as", "while", "when", "after", "before", "because", "although", "though",
            "but", "referring", "pointing", "adding", "speaking", "citing", "noting", "according", "calling", "with");
    private static final Set<String> TELLS = Set.of(
            "tell", "inform", "remind", "assure", "advise", "notify", "warn", "ask", "urge", "promise", "teach", "instruct",
            "beg", "text", "email", "show", "answer");
    private static final Set<String> LEADS = Set.of("but", "and", "so", "yet", "or", "however", "still", "meanwhile");
    private static final int FAR = 14;

    private final List<Unit> units;
    private final int end;
    private final NounPhrases phrases;

    Complements(List<Unit> units, int end) {
        this.units = units;
        this.end = end;
        phrases = new NounPhrases(units);
    }

    /** What stands after a cue; empty where it attributes nothing. */
    List<Range> of(Cue cue, int after) {
        int from = cue.kind() == CueClass.SAY || cue.kind() == CueClass.UTTER ? afterAdjuncts(after, cue) : afterAdverbs(after);
        if (from < end && units.get(from).is(":", ",") && from + 1 < end
                && (units.get(from).is(":") || units.get(from + 1).isTag("QUOTE"))) {
            from++;
        }
        if (from >= end || units.get(from).isTag("PUNCT") && !units.get(from).is("$", "-", "[", "(")) {
            return List.of();
        }
        if (!accepts(cue, from)) {
            return List.of();
        }
        int to = clauseEnd(from, cue.kind());
        return to > from ? List.of(new Range(from, to)) : List.of();
    }

    private boolean accepts(Cue cue, int from) {
        Unit first = units.get(from);
        if (first.isTag("QUOTE") || cue.kind() != CueClass.UTTER && first.is("that", "whether", "how", "why", "what", "if")) {
            return true;
        }
        return switch (cue.kind()) {
            case UTTER -> false;
            case SAY -> !first.isTag("ADP", "CCONJ") || first.is("about", "against", "for", "as", "on", "of", "in");
            case THINK, STANCE -> !first.isTag("ADP", "CCONJ", "PUNCT") || first.is("to");
            case SEEM -> first.is("to", "like", "as") || first.isTag("ADJ", "SCONJ");
            case SHOW -> holdsVerb(from) || first.isTag("PROPN");
            case JUDGE, CALL, NOUN -> !first.isTag("CCONJ");
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
    @Nullable
    Frame passive(Range cue, Cue word, @Nullable Range subject) {
        int at = cue.to();
        if (at < end && units.get(at).is("by")) {
            Range source = phrases.startingAt(at + 1, end);
            return source == null || subject == null
                    ? null
                    : new Frame(word.kind(), word.lemma(), new Range(cue.from(), at + 1), source, List.of(subject), false);
        }
        boolean clause = at < end && (units.get(at).is("that", "to", "of", "as") || units.get(at).isTag("QUOTE"));
        if (!clause || subject == null || word.kind() == CueClass.JUDGE && !units.get(at).is("of")) {
            return null;
        }
        int to = clauseEnd(at, word.kind());
        return new Frame(word.kind(), word.lemma(), cue, null, List.of(subject, new Range(at, to)), false);
    }

    /** The noun phrase after a cue or "according to", with its appositives, as far as it is the source. */
    @Nullable
    Range sourceAfter(int from) {
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

    private int appositiveEnd(int from) {
        if (from >= end || units.get(from).isTag("QUOTE", "VERB", "AUX", "CCONJ", "SCONJ")
                || units.get(from).is("he", "she", "they", "it", "as", "while", "in", "but")) {
            return from;
        }
        boolean relative = units.get(from).is("who", "whose");
        boolean described = units.get(from).is("a", "an", "the", "one", "its") || units.get(from).isTag("NOUN", "ADJ", "PROPN");
        if (!relative && !described) {
            return from;
        }
        int at = from;
        while (at < end && !units.get(at).is(",", ";", ":", "—", "–", "--") && !units.get(at).isTag("QUOTE")) {
            if (!relative && units.get(at).isTag("AUX") && !units.get(at).is("'s")) {
                return from;
            }
            at++;
        }
        return at;
    }

    /** The first unit after adverbs, "told whom" and phrases of time and place. */
    int afterAdjuncts(int from, Cue cue) {
        int at = afterAdverbs(from);
        if (TELLS.contains(cue.lemma()) && at < end && !units.get(at).is("that", "whether")) {
            at = afterHearer(at);
        }
        int mark = markAhead(at);
        if (mark > at && at < end && (units.get(at).isTag("ADP", "ADV") || isTime(at))) {
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
        return at < end && (NounPhrases.DAYS.contains(units.get(at).lower()) || units.get(at).is("last", "this")
                && at + 1 < end && units.get(at + 1).is("week", "month", "year", "spring", "summer", "fall", "winter"));
    }

    private int afterAdverbs(int from) {
        int at = from;
        while (at < end && (units.get(at).isTag("ADV") && !units.get(at).is("how", "why", "when", "where", "there", "more")
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
            if (unit.is("that") || unit.is(":") || unit.isTag("QUOTE") && at > 0 && units.get(at - 1).is(",", ":")) {
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

    boolean closes(int at, int end) {
        return at >= end || units.get(at).is(",", ";");
    }

    /** Whether a clause of its own begins here. */
    boolean opensClause(int at) {
        return at < end && units.get(at).is("that", "whether");
    }

    /** Whether the words after a comma are the narrator's again. */
    boolean leavesContent(int at) {
        return LEAVES.contains(units.get(at).lower()) || units.get(at).lower().endsWith("ing") && units.get(at).isTag("VERB");
    }

    /** A clause before the main one ends at its comma: "Asked whether he would run, he smiled". */
    Range toFirstComma(Range content) {
        int at = content.from() + 1;
        while (at < content.to() && !units.get(at).is(",")) {
            at++;
        }
        return new Range(content.from(), at);
    }

    private boolean isLead(int at) {
        return LEADS.contains(units.get(at).lower())
                && (units.get(at).is("but", "and", "or", "yet") || units.get(at + 1).is(","));
    }

    /** Whether after "and" or "but" somebody says something again, or, after a short content, a new clause begins. */
    private boolean startsNewSaying(int at, boolean long_) {
        if (at + 1 >= end) {
            return false;
        }
        boolean subject = units.get(at).is("he", "she", "they");
        Unit verb = units.get(subject ? at + 1 : at);
        return verb.is("said", "says", "added", "noted", "argued", "told", "called", "suggested", "warned", "insisted")
                || !long_ && subject;
    }

    /** Where the clause begins that stands before a place. */
    int clauseStart(int before) {
        int at = 0;
        while (at < before && (isLead(at) || at > 0 && units.get(at).is(","))) {
            at++;
        }
        if (at >= before) {
            return 0;
        }
        boolean introduced = before > 1 && units.get(before).isTag("QUOTE") && units.get(before - 1).is(",", ":")
                && units.get(at).isTag("ADP", "SCONJ", "ADV", "VERB");
        return introduced ? before : at;
    }

    /** Where what begins here ends. */
    int clauseEnd(int from, CueClass kind) {
        if (units.get(from).isTag("QUOTE") && kind == CueClass.SAY) {
            return from + 1;
        }
        int at = from;
        while (at < end && !isBorder(from, at, kind)) {
            at++;
        }
        while (at > from && units.get(at - 1).is(",", ";", "—", "–", "--")) {
            at--;
        }
        return at;
    }

    private boolean isBorder(int from, int at, CueClass kind) {
        Unit unit = units.get(at);
        if (unit.is(";")) {
            return true;
        }
        if (at + 1 >= end || at == from) {
            return false;
        }
        Unit next = units.get(at + 1);
        boolean long_ = kind == CueClass.SAY || kind == CueClass.SHOW;
        if (unit.is("and", "but") && startsNewSaying(at + 1, long_)) {
            return true;
        }
        if (!unit.is(",")) {
            return unit.is("—", "–", "--") && next.is("and", "but") && startsNewSaying(at + 2, long_);
        }
        if (!long_) {
            return next.isTag("CCONJ", "SCONJ") && !next.is("who", "which") || LEAVES.contains(next.lower()) && !next.is("who", "which", "whose", "where")
                    || next.lower().endsWith("ing");
        }
        return next.is("adding", "saying", "noting", "according", "citing", "calling", "arguing", "but", "telling", "while")
                || next.is("and") && at + 2 < end && units.get(at + 2).is("said", "added", "that") && units.get(at + 2).isTag("VERB");
    }
}
