package org.discern.analysis.speech;

import java.util.ArrayList;
import java.util.List;

/** The regular forms of English verbs and nouns. */
final class Inflection {

    private Inflection() {}

    /** The forms of a verb. @param regular whether the past forms are regular too */
    static List<String> ofVerb(String stem, boolean regular) {
        List<String> forms = new ArrayList<>(List.of(stem, third(stem), participle(stem)));
        if (regular) {
            forms.add(past(stem));
        }
        return forms;
    }

    static List<String> ofNoun(String stem) {
        return List.of(stem, third(stem));
    }

    private static String third(String stem) {
        if (stem.matches(".*(?:s|x|z|ch|sh|go)")) {
            return stem + "es";
        }
        return endsInConsonantY(stem) ? stem.substring(0, stem.length() - 1) + "ies" : stem + "s";
    }

    private static String participle(String stem) {
        if (stem.endsWith("ie")) {
            return stem.substring(0, stem.length() - 2) + "ying";
        }
        if (stem.endsWith("e") && !stem.matches(".*(?:ee|oe|ye)")) {
            return stem.substring(0, stem.length() - 1) + "ing";
        }
        return doubled(stem) + "ing";
    }

    private static String past(String stem) {
        if (stem.endsWith("e")) {
            return stem + "d";
        }
        return endsInConsonantY(stem) ? stem.substring(0, stem.length() - 1) + "ied" : doubled(stem) + "ed";
    }

    private static String doubled(String stem) {
        boolean doubles = stem.matches("[^aeiou]*[aeiou][bdgkmnprt]")
                || stem.matches(
                        "(?:admit|refer|concur|regret|quip|brag|plan|rip|slam|chat|rebut|begin|forget|snap|quiz)");
        return doubles ? stem + stem.charAt(stem.length() - 1) : stem;
    }

    private static boolean endsInConsonantY(String stem) {
        return stem.endsWith("y") && stem.length() > 1 && "aeiou".indexOf(stem.charAt(stem.length() - 2)) < 0;
    }
}
