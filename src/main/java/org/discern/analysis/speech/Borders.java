package org.discern.analysis.speech;

import java.util.List;
import java.util.Set;
import org.discern.analysis.speech.Frame.Range;
import org.discern.analysis.text.Unit;

/** Finds where an attributed clause begins and ends. */
final class Borders {

    private static final Set<String> LEAVES =
            Set.of(("who which whose where as while when after before because although though but "
                            + "referring pointing adding speaking citing noting according calling with")
                    .split(" "));
    private static final Set<String> LEADS = Set.of("but", "and", "so", "yet", "or", "however", "still", "meanwhile");

    private final List<Unit> units;
    private final int end;

    Borders(List<Unit> units, int end) {
        this.units = units;
        this.end = end;
    }

    boolean closes(int at) {
        return at >= end || units.get(at).is(",", ";");
    }

    /** Whether a clause of its own begins here. */
    boolean opensClause(int at) {
        return at < end && units.get(at).is("that", "whether");
    }

    /** Whether the words after a comma are the narrator's again. */
    boolean leavesContent(int at) {
        return LEAVES.contains(units.get(at).lower())
                || units.get(at).lower().endsWith("ing") && units.get(at).isTag("VERB");
    }

    /** A clause before the main one ends at its comma: "Asked whether he would run, he smiled". */
    Range toFirstComma(Range content) {
        int at = content.from() + 1;
        while (at < content.to() && !units.get(at).is(",")) {
            at++;
        }
        return new Range(content.from(), at);
    }

    /** Where the clause begins that stands before a place. */
    int clauseStart(int before) {
        int at = 0;
        while (at < before && (isLead(at) || at > 0 && units.get(at).is(",") || isBare(at))) {
            at++;
        }
        if (at >= before) {
            return units.get(before).isTag("QUOTE") ? before : 0;
        }
        boolean introduced = before > 1
                && units.get(before).isTag("QUOTE")
                && units.get(before - 1).is(",", ":")
                && units.get(at).isTag("ADP", "SCONJ", "ADV", "VERB");
        return introduced ? before : at;
    }

    /** A mark or a sign, of no word. */
    private boolean isBare(int at) {
        return !units.get(at).isTag("QUOTE")
                && units.get(at).lower().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private boolean isLead(int at) {
        return LEADS.contains(units.get(at).lower())
                && (units.get(at).is("but", "and", "or", "yet")
                        || units.get(at + 1).is(","));
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
            return next.isTag("CCONJ", "SCONJ") && !next.is("who", "which", "of")
                    || LEAVES.contains(next.lower()) && !next.is("who", "which", "whose", "where")
                    || next.lower().endsWith("ing");
        }
        return next.is(
                        "adding",
                        "saying",
                        "noting",
                        "according",
                        "citing",
                        "calling",
                        "arguing",
                        "but",
                        "telling",
                        "while")
                || next.is("and")
                        && at + 2 < end
                        && units.get(at + 2).is("said", "added", "that")
                        && units.get(at + 2).isTag("VERB");
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
}
