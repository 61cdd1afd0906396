package org.discern.analysis;

import java.util.ArrayList;
import java.util.List;
import org.discern.analysis.text.Sentence;
import org.discern.analysis.text.Unit;
import org.discern.label.Flag;

/** Flags that single words raise, in the author's voice or in what the author paraphrases; never inside a quotation. */
final class WordFindings {

    private static final List<String> QUANTIFIERS = List.of(
            "many",
            "more and more",
            "some",
            "several",
            "numerous",
            "a number of",
            "countless",
            "scores of",
            "dozens of",
            "a handful of",
            "most",
            "few",
            "a lot of",
            "lots of",
            "increasingly",
            "often",
            "frequently",
            "a majority of");
    private static final List<String> UNDATED = List.of(
            "recently",
            "in recent years",
            "in recent months",
            "in recent weeks",
            "in the past",
            "some time ago",
            "years ago",
            "months ago",
            "a while ago",
            "once",
            "the other day",
            "lately",
            "not long ago",
            "incidents like",
            "incident like",
            "an incident",
            "one incident");

    private final Phrases loaded;
    private final Phrases quantifiers = new Phrases(QUANTIFIERS);
    private final Phrases undated = new Phrases(UNDATED);

    /** @param loaded the lexicon of loaded words */
    WordFindings(List<String> loaded) {
        this.loaded = new Phrases(loaded);
    }

    List<Finding> find(PartReading part) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : part.text().sentences()) {
            if (part.isFurniture(sentence.start(), sentence.end())) {
                continue;
            }
            add(
                    findings,
                    part,
                    sentence,
                    loaded,
                    Flag.LOADED_LANGUAGE,
                    " pushes toward a judgment; a neutral word would tell as much.");
            add(findings, part, sentence, quantifiers, Flag.VAGUE_QUANTIFIER, ": how many?");
            add(findings, part, sentence, undated, Flag.UNDATED_EVENT, ": when?");
        }
        return findings;
    }

    private static void add(
            List<Finding> findings, PartReading part, Sentence sentence, Phrases phrases, Flag flag, String reason) {
        List<Unit> units = sentence.units();
        for (int[] range : phrases.in(units)) {
            int start = units.get(range[0]).start();
            int end = units.get(range[1] - 1).end();
            findings.add(
                    new Finding(flag, List.of(part.place(start, end)), "“" + part.words(start, end) + "”" + reason));
        }
    }
}
