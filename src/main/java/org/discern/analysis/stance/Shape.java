package org.discern.analysis.stance;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the shape of a sentence tells, whatever its words. */
final class Shape {

    private static final Set<String> OPENERS = Set.of("but", "and", "so", "yet", "or", "because", "if", "what", "why", "how", "this", "that",
            "it", "there", "these", "those", "no", "not", "nor", "now", "then", "just", "perhaps", "maybe", "of", "in", "the", "a", "he", "she", "they", "we", "i", "you", "when", "while", "as");
    private static final Set<String> COPULAS = Set.of("is", "are", "isn't", "aren't", "it's", "that's", "there's", "be");
    private static final Set<String> PAST = Set.of("was", "were", "had", "did");

    private Shape() {}

    static void add(Found found) {
        List<Word> words = found.words();
        count(found, "number", 4, Word::isNumber);
        count(found, "adverb", 3, word -> word.lower().endsWith("ly") && word.text().length() > 4 && !word.isCapital());
        count(found, "contraction", 2, word -> word.lower().matches("(?!o').*(?:n't|'re|'ve|'ll|'d|'m|^(?:it|that|there|here|what|who|he|she|let)'s)"));
        count(found, "exclamation", 1, word -> word.text().equals("!"));
        count(found, "question", 1, word -> word.text().equals("?"));
        count(found, "dash", 2, word -> word.text().matches("[—–]|--"));
        count(found, "dots", 1, word -> word.text().matches("…|\\.\\.\\."));
        count(found, "semicolon", 1, word -> word.text().equals(";"));
        count(found, "colon", 1, word -> word.text().equals(":"));
        count(found, "bracket", 1, word -> word.text().equals("("));
        count(found, "comma", 4, word -> word.text().equals(","));
        count(found, "shouting", 2, word -> word.text().matches("\\p{Lu}{5,}"));
        count(found, "present", 2, word -> COPULAS.contains(word.lower()));
        count(found, "past", 2, word -> PAST.contains(word.lower()));
        count(found, "ed", 3, word -> word.lower().endsWith("ed") && word.text().length() > 4);
        count(found, "hyphen", 2, word -> word.text().contains("-") && word.isLetters());
        count(found, "superlative", 1, word -> word.lower().matches("\\w{3,}est") || word.lower().equals("most") || word.lower().equals("least"));
        count(found, "ism", 2, word -> word.lower().matches("\\w{3,}(?:ism|ist|ists|isms)"));
        quotation(found);
        names(found);
        if (!words.isEmpty()) {
            String first = words.get(0).lower();
            if (OPENERS.contains(first)) found.add("x=opens " + first, Traits.SH);
            String last = words.get(words.size() - 1).text();
            if (last.equals("?")) found.add("x=asks", Traits.SH);
        }
        int length = (int) words.stream().filter(Word::isLetters).count();
        found.add("x=length " + (length < 6 ? "6" : length < 10 ? "10" : length < 16 ? "16" : length < 24 ? "24" : length < 34 ? "34" : "more"), Traits.SH);
    }

    private static void count(Found found, String name, int most, Predicate<Word> wanted) {
        int hits = 0;
        for (int at = 0; at < found.words().size(); at++) {
            if (wanted.test(found.words().get(at)) && hits < most) {
                found.add("x=" + name + ">" + hits++, at, 1, Traits.SH);
            }
        }
        if (hits == 0) {
            found.add("x=no " + name, Traits.SH);
        }
    }

    private static void quotation(Found found) {
        List<Word> words = found.words();
        long quoted = words.stream().filter(Word::quoted).count();
        if (quoted > 0) {
            found.add(quoted <= 3 ? "x=few quoted" : 2 * quoted > words.size() ? "x=most quoted" : "x=some quoted", Traits.SH);
        }
    }

    private static void names(Found found) {
        List<Word> words = found.words();
        int names = 0;
        for (int at = 1; at < words.size(); at++) {
            if (words.get(at).isCapital() && words.get(at).isLetters() && !words.get(at).lower().matches("i|i'.*")) names++;
        }
        found.add("x=names " + (names == 0 ? "0" : names < 3 ? "1" : names < 6 ? "3" : "6"), Traits.SH);
        if (words.size() > 4) {
            found.add("x=share " + Math.min(4, 10 * names / words.size()), Traits.SH);
        }
    }
}
