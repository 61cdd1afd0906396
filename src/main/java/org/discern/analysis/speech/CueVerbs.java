package org.discern.analysis.speech;

import java.util.List;
import java.util.Set;
import org.discern.analysis.text.Sentence;
import org.discern.analysis.text.Unit;

/** Tells which words of a sentence are verbs that attribute, and how far such a cue reaches to the left. */
final class CueVerbs {

    private static final Set<String> BEFORE_CUE =
            Set.of(("has have had is are was were be been being will would could can may might should did "
                            + "does do 's 've 'd 're 'll n't not to also ca wo")
                    .split(" "));
    private static final Set<String> ADVERBS =
            Set.of(("also never still then once even just often now all again long first already always "
                            + "ever further later rather sometimes seldom soon twice")
                    .split(" "));

    private static final Set<String> COPULAS =
            Set.of(("is are was were be been being 's 're 'm am remain remains remained feel feels felt become becomes "
                            + "became seem seems seemed sound sounds sounded")
                    .split(" "));

    private final List<Unit> units;
    private final int end;
    private final boolean titleCase;

    CueVerbs(List<Unit> units, int end) {
        this.units = units;
        this.end = end;
        titleCase = Sentence.isTitleCase(units);
    }

    /** Whether a word is a verb, also where the tagger takes it for a noun. */
    boolean isVerb(int at) {
        Unit unit = units.get(at);
        return unit.isTag("VERB")
                || unit.is("said", "says", "adds", "added")
                || unit.isTag("NOUN", "AUX") && isSurelyVerb(at)
                || isParticiple(at)
                || isHeadlineVerb(at);
    }

    /** "…, noting he has won": after a comma, whatever the tagger takes it for. */
    private boolean isParticiple(int at) {
        return at > 1
                && at + 1 < end
                && units.get(at).lower().endsWith("ing")
                && units.get(at - 1).is(",", "—", "–", "--")
                && !units.get(at + 1).isTag("PUNCT", "NOUN", "CCONJ");
    }

    private boolean isHeadlineVerb(int at) {
        Unit unit = units.get(at);
        return titleCase
                && at > 0
                && unit.capitalized()
                && unit.lower().endsWith("s")
                && unit.isTag("NOUN", "PROPN")
                && !units.get(at - 1).isTag("PUNCT", "ADP", "DET");
    }

    /** The tagger takes many a verb for a noun: "he claims", "poll shows Trump". */
    private boolean isSurelyVerb(int at) {
        if (at == 0 || units.get(at - 1).is("he", "she", "they", "who", "it", "we")) {
            return at > 0;
        }
        if (units.get(0).isTag("QUOTE")
                && at < 8
                && (at + 1 >= end || units.get(at + 1).is(","))) {
            return true;
        }
        boolean afterName = units.get(at - 1).isTag("PROPN", "NOUN", "PUNCT")
                || units.get(at - 1).is("n't", "also");
        return afterName
                && at + 1 < end
                && units.get(at).lower().endsWith("s")
                && (units.get(at + 1)
                                .is(
                                        "that", "how", "why", "whether", "the", "a", "to", "him", "her", "it", "them",
                                        "he", "she")
                        || units.get(at + 1).isTag("QUOTE", "PROPN"));
    }

    /** The first unit of the cue: its auxiliaries, its adverbs and what governs an infinitive belong to it. */
    int startOfCue(int at) {
        int from = at;
        while (from > 0) {
            Unit before = units.get(from - 1);
            boolean auxiliary = BEFORE_CUE.contains(before.lower()) && !isPossessive(from - 1);
            boolean adverb = before.isTag("ADV")
                    && from > 1
                    && !NounPhrases.DAYS.contains(before.lower())
                    && (before.lower().endsWith("ly") || ADVERBS.contains(before.lower()));
            boolean infinitive = from < at && units.get(from).is("to");
            boolean particle = infinitive
                    && from > 1
                    && before.is("on")
                    && units.get(from - 2).isTag("VERB");
            boolean governor = infinitive && before.isTag("VERB");
            if (!auxiliary && !adverb && !governor && !particle) {
                break;
            }
            from -= particle ? 2 : 1;
        }
        return from;
    }

    /** The first unit of "is", "remains", "has been" and the like before an adjective; the adjective where there is none. */
    int startOfFeeling(int at) {
        int from = at;
        while (from > 0 && units.get(from - 1).isTag("ADV")) {
            from--;
        }
        if (from == 0 || !COPULAS.contains(units.get(from - 1).lower()) || isPossessive(from - 1)) {
            return at;
        }
        return startOfCue(from - 1);
    }

    private boolean isPossessive(int at) {
        return units.get(at).is("'s") && units.get(at).isTag("PART");
    }

    boolean isPassive(int from, int at) {
        for (int i = from; i < at; i++) {
            if (units.get(i).is("is", "are", "was", "were", "be", "been", "being")) {
                return !units.get(at).lower().endsWith("ing");
            }
        }
        return false;
    }
}
