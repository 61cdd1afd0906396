package org.discern.analysis.speech;

import java.util.List;
import java.util.Set;
import org.discern.analysis.text.Quote;
import org.discern.analysis.text.Sentence;
import org.discern.analysis.text.Unit;

/** Tells quotation marks around a title of a work or around a name from those around speech. */
final class Titles {

    private static final Set<String> NAMERS =
            Set.of(("so-called titled entitled named nicknamed subtitled headlined captioned hashtag "
                            + "dubbed book film movie song novel series show program programme album episode play "
                            + "documentary podcast slogan musical memoir column magazine")
                    .split(" "));
    private static final Set<String> WITH_TITLES = Set.of(
            "wrote", "writing", "write", "writes", "written", "read", "reads", "sang", "singing", "sings", "announced");
    private static final int LONGEST = 12;

    private Titles() {}

    /** Whether the quotation at a place of a sentence is a title or a name. */
    static boolean isTitle(String text, List<Unit> units, int at) {
        Quote quote = units.get(at).quote();
        if (quote == null || Sentence.isTitleCase(units)) {
            return false;
        }
        String before = at > 0 ? units.get(at - 1).lower() : "";
        if (NAMERS.contains(before) && quote.end() - quote.start() < 80) {
            return true;
        }
        if (before.equals("called") && at > 1 && units.get(at - 2).isTag("NOUN", "PUNCT")) {
            return true;
        }
        boolean introduced = before.equals(",") || before.equals(":") || at == 0;
        return !introduced && isCapitalized(text.substring(quote.start(), quote.end()));
    }

    /** {@code chanting "Build the Wall"}, {@code called her "The Boss"}: capitals make no title of these. */
    static boolean isUttered(Speech speech, List<Unit> units, int at) {
        boolean beside = at > 0
                && speech.cue() != null
                && units.get(at - 1).end() == speech.cue().end();
        return switch (speech.kind()) {
            case SAY, UTTER -> beside && !WITH_TITLES.contains(units.get(at - 1).lower());
            case CALL -> !beside && speech.source() != null;
            default -> false;
        };
    }

    /** Two words or more, of which all that are longer than three letters begin with a capital. */
    private static boolean isCapitalized(String quoted) {
        String[] words = quoted.replaceAll("[^\\p{L}\\p{N}'’ -]", "").trim().split("\\s+");
        if (words.length < 2 || words.length > LONGEST || quoted.contains("!")) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
                if (word.length() > 3) {
                    return false;
                }
            } else {
                capitals++;
            }
        }
        return capitals >= 2;
    }
}
