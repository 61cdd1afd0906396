package org.discern.analysis.stance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the model sees of a statement: its words and pairs of words, the beginnings and ends of its words, hits in the
 * lexicons, and the shape of the sentence. Each counts once, however often it stands there.
 */
public final class Features {

    private static final Pattern TOKEN =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’-][\\p{L}]+)*|\\p{N}[\\p{N}.,]*%?|[?!…:;—–]|--|[\"“”]");
    private static final Set<String> MODALS = Set.of("must", "should", "ought", "need", "needs", "let's", "cannot");
    private static final Set<String> FUTURE =
            Set.of("will", "won't", "'ll", "shall", "plans", "expected", "expects", "forecast");
    private static final Set<String> FIRST =
            Set.of("i", "we", "our", "my", "us", "me", "i'm", "we're", "you", "your", "you're");
    /** Words that tell more about who wrote a text than about what it says. */
    private static final Set<String> FUNCTION =
            Set.of(("the a an of to in on at for by with from and or as that this these those it its is "
                            + "are was were be been being has have had he she his her him they their them who which "
                            + "what when where than then into over up out off about after before under one two last "
                            + "first year week 0 <s> </s> while during between through other another also there do "
                            + "does did if but not no can would could will may")
                    .split(" "));

    private static final int LONG = 30;
    private static final int SHORT = 10;
    private static final int AFFIX = 4;

    private final Lexicon loaded;
    private final Lexicon evaluative;

    public Features(List<String> loaded, List<String> evaluative) {
        this.loaded = new Lexicon(loaded);
        this.evaluative = new Lexicon(evaluative);
    }

    /** The features of a statement, in the order in which they appear. */
    public Set<String> of(String statement) {
        Set<String> features = new LinkedHashSet<>();
        List<String> words = TOKEN.matcher(statement)
                .results()
                .map(match -> match.group().replace('’', '\''))
                .toList();
        String before = "<s>";
        for (String word : words) {
            String lower = shape(word);
            boolean function = FUNCTION.contains(lower);
            if (!function) {
                features.add("w=" + lower);
                addAffixes(features, lower);
            }
            if (!function || !FUNCTION.contains(before)) {
                features.add("b=" + before + " " + lower);
            }
            before = lower;
        }
        features.add("b=" + before + " </s>");
        addLexicons(
                features,
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
        addShape(features, statement, words);
        return features;
    }

    /** The word in lower case; all numbers are one. */
    private static String shape(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return word.endsWith("%") ? "0%" : word.matches("(?:19|20)\\d\\d") ? "year" : "0";
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private static void addAffixes(Set<String> features, String word) {
        if (word.length() > AFFIX + 1 && Character.isLetter(word.charAt(0))) {
            features.add("s=" + word.substring(word.length() - AFFIX));
            features.add("s=" + word.substring(word.length() - AFFIX + 1));
            features.add("p=" + word.substring(0, AFFIX + 1));
        }
    }

    private void addLexicons(Set<String> features, List<String> words) {
        addHits(features, "loaded", loaded.hits(words));
        addHits(features, "evaluative", evaluative.hits(words));
        addHits(features, "modal", count(words, MODALS));
        addHits(features, "future", count(words, FUTURE));
        addHits(features, "first", count(words, FIRST));
    }

    private static int count(List<String> words, Set<String> lexicon) {
        return (int) words.stream().filter(lexicon::contains).count();
    }

    private static void addHits(Set<String> features, String name, int hits) {
        for (int i = 1; i <= Math.min(hits, 4); i++) {
            features.add("l=" + name + ">=" + i);
        }
        if (hits == 0) {
            features.add("l=no " + name);
        }
    }

    private static void addShape(Set<String> features, String statement, List<String> words) {
        features.add(words.size() > LONG ? "x=long" : words.size() < SHORT ? "x=short" : "x=middle");
        addHits(features, "number", (int)
                words.stream().filter(word -> Character.isDigit(word.charAt(0))).count());
        addHits(features, "name", (int) words.stream()
                .skip(1)
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count());
        addHits(features, "adverb", (int) words.stream()
                .filter(word -> word.endsWith("ly") && word.length() > 4)
                .count());
        addHits(features, "contraction", (int) words.stream()
                .filter(word -> word.contains("'") && !word.endsWith("'s"))
                .count());
        addHits(features, "quote", (int)
                words.stream().filter(word -> "\"“”".contains(word)).count());
        if (statement.strip().endsWith("?")) {
            features.add("x=question");
        }
        if (statement.contains("!")) {
            features.add("x=exclamation");
        }
    }
}
