package org.discern.analysis.stance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the model sees of a statement: its words and pairs of words, the beginnings and ends of its words, hits in the
 * lexicons, and the shape of the sentence. Immutable.
 */
public final class Traits {

    private static final int AFFIX = 4;
    private static final int MOST_HITS = 4;
    static double QUOTED = Double.parseDouble(System.getProperty("q", "0.5"));
    static double LEX = Double.parseDouble(System.getProperty("lex", "1"));
    static double BI = Double.parseDouble(System.getProperty("bi", "1"));
    static double AF = Double.parseDouble(System.getProperty("af", "1"));
    static double SH = Double.parseDouble(System.getProperty("sh", "1"));
    static double UNI = Double.parseDouble(System.getProperty("uni", "1"));
    static double QA = Double.parseDouble(System.getProperty("qa", "0.7"));
    static double QB = Double.parseDouble(System.getProperty("qb", "0.7"));
    static boolean NAMES = Boolean.getBoolean("names");
    static String OFF = System.getProperty("off", "");

    private final Map<String, Lexicon> lexicons;

    /** @param lexicons by the names that their traits bear */
    Traits(Map<String, Lexicon> lexicons) {
        this.lexicons = lexicons;
    }

    /** The traits that ship. */
    public static Traits load() {
        return new Traits(Lexicons.load());
    }

    /**
     * The traits of a statement, in a fixed order, each once.
     *
     * @param quoted whether all of it is somebody's quoted words; else what it quotes weighs less than the rest
     */
    public List<Trait> of(String statement, boolean quoted) {
        List<Word> words = Word.of(statement);
        var found = new Found(words, quoted ? 1 : QUOTED);
        addWords(found);
        addHits(found);
        Shape.add(found);
        return quoted ? spoken(found.traits()) : found.traits();
    }

    /** People speak otherwise than they write: each trait is there as it is and, beside it, as one of speech. */
    private static List<Trait> spoken(List<Trait> written) {
        List<Trait> spoken = new ArrayList<>();
        for (Trait trait : written) {
            spoken.add(new Trait(trait.name(), QA * trait.strength(), trait.words()));
            spoken.add(new Trait("q " + trait.name(), QB * trait.strength(), trait.words()));
        }
        spoken.add(new Trait("q", 1, ""));
        return spoken;
    }

    private static void addWords(Found found) {
        String before = "<s>";
        for (int at = 0; at < found.words().size(); at++) {
            Word word = found.words().get(at);
            String key = key(word, at);
            if (UNI > 0 && word.isLetters()) found.add("w=" + key, at, 1, UNI);
            if (BI > 0) found.add("b=" + before + " " + key, Math.max(0, at - 1), at == 0 ? 1 : 2, BI);
            if (AF > 0) addPieces(found, key, at);
            before = key;
        }
    }

    private static String key(Word word, int at) {
        if (word.isNumber()) {
            return word.text().matches("(?:19|20)\\d\\d") ? "<year>" : "<number>";
        }
        if (NAMES && at > 0 && word.isCapital() && word.isLetters() && !word.lower().equals("i")) return "<name>";
        return word.lower();
    }

    private static void addPieces(Found found, String key, int at) {
        if (key.length() > AFFIX + 1 && Character.isLetter(key.charAt(0))) {
            found.add("s=" + key.substring(key.length() - AFFIX), at, 1, AF);
            found.add("s=" + key.substring(key.length() - AFFIX + 1), at, 1, AF);
            found.add("p=" + key.substring(0, AFFIX + 1), at, 1, AF);
        }
    }

    private void addHits(Found found) {
        if (LEX == 0) return;
        lexicons.forEach((name, lexicon) -> {
            if (OFF.contains(name)) return;
            int hits = 0;
            int at = 0;
            while (at < found.words().size()) {
                int length = lexicon.lengthAt(found.words(), at);
                if (length > 0 && hits < MOST_HITS) {
                    found.add("l=" + name + ">" + hits++, at, length, LEX);
                }
                at += Math.max(1, length);
            }
            if (hits == 0) {
                found.add("l=no " + name, LEX);
            }
        });
    }
}
