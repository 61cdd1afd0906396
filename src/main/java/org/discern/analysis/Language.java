package org.discern.analysis;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells English from other languages by how many of its words are among the commonest of English. */
final class Language {

    private static final Set<String> COMMON =
            Set.of(("the of and to a in that is was for it with as on be at by he she they his her this "
                            + "from are were have has had but not an or which said who will their been would there "
                            + "its you we i what when if about")
                    .split(" "));
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int FEW = 15;
    private static final int ENOUGH = 2000;
    private static final double LEAST = .12;

    private Language() {}

    /** Whether a text is English, as far as its first 2,000 words tell; one of under 15 words is believed to be. */
    static boolean isEnglish(String text) {
        int words = 0;
        int common = 0;
        var matcher = WORD.matcher(text);
        while (words < ENOUGH && matcher.find()) {
            words++;
            common += COMMON.contains(matcher.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return words < FEW || common >= LEAST * words;
    }
}
