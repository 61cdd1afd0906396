package org.discern.analysis.speech;

import java.util.List;
import java.util.Set;
import org.discern.analysis.speech.Frame.Range;
import org.discern.analysis.text.Unit;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that ends or begins at a place of a sentence, with its appositives. */
final class NounPhrases {

    static final Set<String> DAYS =
            Set.of(("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow "
                            + "earlier later recently tonight")
                    .split(" "));
    private static final Set<String> JOINERS =
            Set.of("of", "for", "from", "at", "in", "with", "on", "to", "behind", "who");
    private static final Set<String> SUBJECTS =
            Set.of(("he she they it i we you who which that this these those some many others all both one "
                            + "everyone everybody nobody most none each another several")
                    .split(" "));
    private static final int LONGEST_APPOSITIVE = 30;

    private final List<Unit> units;

    NounPhrases(List<Unit> units) {
        this.units = units;
    }

    /** The noun phrase whose last unit is {@code last}; null where there is none. */
    @Nullable Range endingAt(int last) {
        if (last < 0) {
            return null;
        }
        Unit unit = units.get(last);
        if (unit.is(",", "—", "–", "--")) {
            return withAppositive(last);
        }
        if (unit.isTag("PRON") && !unit.is("'s") && SUBJECTS.contains(unit.lower())) {
            return new Range(startOfPronoun(last), last + 1);
        }
        if (unit.is(")")) {
            int open = back(last, "(");
            Range before = open > 0 ? endingAt(open - 1) : null;
            return before == null ? null : new Range(before.from(), last + 1);
        }
        if (!isHead(unit)) {
            return null;
        }
        int from = startOf(last);
        return from > last ? null : new Range(from, last + 1);
    }

    private int startOfPronoun(int at) {
        return at >= 2 && units.get(at - 1).is("of") && units.get(at - 2).isTag("DET", "NUM", "PRON", "ADJ")
                ? at - 2
                : at;
    }

    private boolean isHead(Unit unit) {
        return unit.isTag("NOUN", "PROPN", "NUM", "SYM", "X")
                || SUBJECTS.contains(unit.lower()) && unit.isTag("DET", "NUM", "ADJ")
                || unit.isTag("ADJ") && unit.capitalized();
    }

    private int startOf(int last) {
        int at = last;
        while (at > 0 && joins(at - 1, at)) {
            at--;
        }
        while (at < last && units.get(at).isTag("CCONJ", "ADP", "ADV", "PUNCT", "PART", "SCONJ")) {
            at++;
        }
        return at;
    }

    private boolean joins(int left, int right) {
        Unit unit = units.get(left);
        Unit next = units.get(right);
        if (DAYS.contains(unit.lower()) || unit.isTag("NOUN") && next.isTag("DET", "PRON")) {
            return false;
        }
        if (unit.isTag("NOUN", "PROPN", "ADJ", "DET", "NUM", "SYM", "X")) {
            return true;
        }
        if (unit.is("his", "her", "their", "its", "my", "our", "your", "'s", "'", "-", "&", "most")) {
            return true;
        }
        boolean nounBefore = left > 0 && units.get(left - 1).isTag("NOUN", "PROPN");
        return nounBefore
                && (unit.isTag("ADP") && JOINERS.contains(unit.lower()) || unit.is("and", "or"))
                && next.isTag("NOUN", "PROPN", "DET", "ADJ", "NUM", "PRON");
    }

    /** The phrase before a comma, with the appositive or the relative clause between two commas. */
    private @Nullable Range withAppositive(int comma) {
        for (int at = comma - 1; at > 0 && comma - at < LONGEST_APPOSITIVE; at--) {
            if (units.get(at).isTag("QUOTE")
                    && units.get(at).end() - units.get(at).start() > 60) {
                return null;
            }
            if (units.get(at).is(units.get(comma).lower()) && opensAppositive(at)) {
                Range head = endingAt(at - 1);
                if (head != null) {
                    boolean circumstance = units.get(at + 1).is("in", "on", "at", "during", "after", "speaking");
                    return circumstance ? head : new Range(head.from(), comma);
                }
            }
        }
        return null;
    }

    private boolean opensAppositive(int comma) {
        Unit before = units.get(comma - 1);
        Unit after = units.get(comma + 1);
        boolean named = (before.isTag("PROPN", "NOUN") || before.is(")")) && !DAYS.contains(before.lower());
        return named
                && (after.is("who", "whose", "which", "a", "an", "the", "now", "then", "one", "his", "her", "its")
                        || after.isTag("NOUN", "PROPN", "ADJ", "NUM", "ADP", "ADV")
                        || after.isTag("VERB")
                                && (after.lower().endsWith("ing")
                                        || after.lower().endsWith("ed")));
    }

    /** The noun phrase that begins at {@code from}, up to before {@code limit}; null where there is none. */
    @Nullable Range startingAt(int from, int limit) {
        if (from >= limit) {
            return null;
        }
        if (units.get(from).isTag("PRON") && SUBJECTS.contains(units.get(from).lower())) {
            return new Range(from, from + 1);
        }
        int at = from;
        while (at < limit && carriesOn(from, at, limit)) {
            at++;
        }
        while (at > from && units.get(at - 1).isTag("ADP", "CCONJ", "PUNCT", "DET")) {
            at--;
        }
        return at > from && holdsNoun(from, at) ? new Range(from, at) : null;
    }

    private boolean carriesOn(int from, int at, int limit) {
        Unit unit = units.get(at);
        if (DAYS.contains(unit.lower()) || at > from && units.get(at - 1).isTag("NOUN") && unit.isTag("DET", "PRON")) {
            return false;
        }
        if (unit.isTag("NOUN", "PROPN", "ADJ", "DET", "NUM", "SYM", "X")
                || unit.is("his", "her", "their", "its", "'s", "'", "-", "&", "my", "our")) {
            return true;
        }
        boolean next = at + 1 < limit
                && !DAYS.contains(units.get(at + 1).lower())
                && units.get(at + 1).isTag("NOUN", "PROPN", "DET", "ADJ", "NUM", "PRON");
        return at > from
                && next
                && !units.get(at + 1).is("a", "an", "this", "last")
                && (unit.isTag("ADP") && JOINERS.contains(unit.lower()) || unit.is("and"));
    }

    private boolean holdsNoun(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isHead(units.get(at))) {
                return true;
            }
        }
        return false;
    }

    private int back(int from, String mark) {
        int at = from;
        while (at >= 0 && from - at < LONGEST_APPOSITIVE && !units.get(at).is(mark)) {
            at--;
        }
        return at >= 0 && units.get(at).is(mark) ? at : -1;
    }

    /** The noun phrase before a verb, whatever adverbs stand between; null where there is none. */
    @Nullable Range subjectBefore(int last) {
        int at = last;
        while (at > 0 && units.get(at).isTag("ADV")) {
            at--;
        }
        return endingAt(at);
    }

    /** The first subject of the sentence before a place; null where there is none. */
    @Nullable Range firstSubject(int limit) {
        for (int at = 0; at < limit; at++) {
            if (units.get(at).isTag("VERB", "AUX") && at > 0) {
                Range subject = subjectBefore(at - 1);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }
}
