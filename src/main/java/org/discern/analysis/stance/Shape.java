package org.discern.analysis.stance;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the shape of a sentence tells, whatever its words. */
final class Shape {

    private static final double STRENGTH = 1;
    private static final Set<String> OPENERS = Set.of(
            ("but and so yet or because if what why how this that it there these those no not nor now then just perhaps maybe of"
                            + " in the a he she they we i you when while as")
                    .split(" "));
    private static final Set<String> PRESENT =
            Set.of("is", "are", "isn't", "aren't", "it's", "that's", "there's", "be");
    private static final Set<String> PAST = Set.of("was", "were", "had", "did");
    private static final Pattern CONTRACTION =
            Pattern.compile("(?!o').*(?:n't|'re|'ve|'ll|'d|'m)|(?:it|that|there|here|what|who|he|she|let)'s");
    private static final Pattern SUPERLATIVE = Pattern.compile("\\w{3,}est|most|least");
    private static final Pattern ISM = Pattern.compile("\\w{3,}(?:isms?|ists?)");
    private static final Pattern SHOUTING = Pattern.compile("\\p{Lu}{5,}");
    private static final int LONG_ENOUGH = 5;
    private static final int[] LENGTHS = {6, 10, 16, 24, 34};
    private static final int[] NAMES = {1, 3, 6};
    private static final int FEW_QUOTED = 3;

    private Shape() {}

    static void add(Found found) {
        marks(found);
        kinds(found);
        quotation(found);
        Attribution.add(found);
        List<Word> words = found.words();
        if (!words.isEmpty()) {
            edges(found, words.get(0).lower(), words.get(words.size() - 1).text());
        }
        int letters = (int) words.stream().filter(Word::isLetters).count();
        found.add("x=length " + step(letters, LENGTHS), STRENGTH);
        names(found);
    }

    private static void marks(Found found) {
        count(found, "exclamation", 1, word -> word.text().equals("!"));
        count(found, "question", 1, word -> word.text().equals("?"));
        count(found, "dash", 2, word -> Set.of("—", "–", "--").contains(word.text()));
        count(found, "dots", 1, word -> Set.of("…", "...").contains(word.text()));
        count(found, "semicolon", 1, word -> word.text().equals(";"));
        count(found, "colon", 1, word -> word.text().equals(":"));
        count(found, "bracket", 1, word -> word.text().equals("("));
        count(found, "comma", 4, word -> word.text().equals(","));
    }

    private static void kinds(Found found) {
        count(found, "number", 4, Word::isNumber);
        count(found, "adverb", 3, word -> ends(word, "ly") && !word.isCapital());
        count(found, "contraction", 2, word -> CONTRACTION.matcher(word.lower()).matches());
        count(found, "shouting", 2, word -> SHOUTING.matcher(word.text()).matches());
        count(found, "present", 2, word -> PRESENT.contains(word.lower()));
        count(found, "past", 2, word -> PAST.contains(word.lower()));
        count(found, "ed", 3, word -> ends(word, "ed"));
        count(found, "hyphen", 2, word -> word.isLetters() && word.text().contains("-"));
        count(found, "superlative", 1, word -> SUPERLATIVE.matcher(word.lower()).matches());
        count(found, "ism", 2, word -> ISM.matcher(word.lower()).matches());
    }

    private static boolean ends(Word word, String ending) {
        return word.text().length() >= LONG_ENOUGH && word.lower().endsWith(ending);
    }

    private static void count(Found found, String name, int most, Predicate<Word> wanted) {
        int hits = 0;
        for (int at = 0; at < found.words().size(); at++) {
            if (hits < most && wanted.test(found.words().get(at))) {
                found.add("x=" + name + ">" + hits++, at, 1, STRENGTH);
            }
        }
        if (hits == 0) {
            found.add("x=no " + name, STRENGTH);
        }
    }

    private static void edges(Found found, String first, String last) {
        if (OPENERS.contains(first)) {
            found.add("x=opens " + first, STRENGTH);
        }
        if (last.equals("?")) {
            found.add("x=asks", STRENGTH);
        }
    }

    private static void quotation(Found found) {
        List<Word> words = found.words();
        long quoted = words.stream().filter(Word::quoted).count();
        if (quoted > 0) {
            String share = 2 * quoted > words.size() ? "most" : "some";
            found.add("x=quoted " + (quoted <= FEW_QUOTED ? "few" : share), STRENGTH);
        }
    }

    private static void names(Found found) {
        List<Word> words = found.words();
        int names = (int) words.stream().skip(1).filter(Word::isName).count();
        found.add("x=names " + step(names, NAMES), STRENGTH);
        if (words.size() >= LONG_ENOUGH) {
            found.add("x=tenths of names " + Math.min(4, 10 * names / words.size()), STRENGTH);
        }
    }

    /** The first bound that a number is below, the last if none. */
    private static String step(int number, int[] bounds) {
        for (int bound : bounds) {
            if (number < bound) {
                return "<" + bound;
            }
        }
        return ">=" + bounds[bounds.length - 1];
    }
}
