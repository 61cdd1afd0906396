package org.discern.analysis.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.discern.label.Form;

/**
 * What the model sees of a statement: its words and pairs of words, the beginnings and ends of its words, hits in the
 * lexicons, and the shape of the sentence. Immutable.
 */
public final class Traits {

    private static final double WORD = 1;
    private static final double PAIR = 1;
    private static final double PIECE = 1;
    private static final double HIT = 1;
    private static final double IN_QUOTES = .5;
    private static final double SPEECH = .7;
    private static final int MOST_HITS = 4;
    private static final int AFFIX = 4;

    private final TreeMap<String, Lexicon> lexicons;

    private Traits(Map<String, Lexicon> lexicons) {
        this.lexicons = new TreeMap<>(lexicons);
    }

    /** The traits that the model that ships was trained on. */
    public static Traits load() {
        return new Traits(Lexicons.load());
    }

    /**
     * The traits of a statement, in a fixed order, each once.
     *
     * @param form if {@link Form#DIRECT}, all of it is taken for somebody's own words; else what it quotes weighs less than
     *     the rest
     */
    public List<Trait> of(String statement, Form form) {
        boolean speech = form == Form.DIRECT;
        var found = new Found(Word.of(statement), speech ? 1 : IN_QUOTES);
        addWords(found);
        lexicons.forEach((name, lexicon) -> addHits(found, name, lexicon));
        Shape.add(found);
        return speech ? spoken(found.traits()) : found.traits();
    }

    /** People speak otherwise than they write: each trait is there as it is and, beside it, as one of speech. */
    private static List<Trait> spoken(List<Trait> written) {
        List<Trait> spoken = new ArrayList<>();
        for (Trait trait : written) {
            spoken.add(new Trait(trait.name(), SPEECH * trait.strength(), trait.words()));
            spoken.add(new Trait("q " + trait.name(), SPEECH * trait.strength(), trait.words()));
        }
        spoken.add(new Trait("q", 1, ""));
        return spoken;
    }

    private static void addWords(Found found) {
        String before = "<s>";
        for (int at = 0; at < found.words().size(); at++) {
            Word word = found.words().get(at);
            String key = word.key();
            if (word.isLetters()) {
                found.add("w=" + key, at, 1, WORD);
                addPieces(found, key, at);
            }
            found.add("b=" + before + " " + key, Math.max(0, at - 1), Math.min(2, at + 1), PAIR);
            before = key;
        }
    }

    private static void addPieces(Found found, String key, int at) {
        if (key.length() > AFFIX + 1) {
            found.add("s=" + key.substring(key.length() - AFFIX), at, 1, PIECE);
            found.add("s=" + key.substring(key.length() - AFFIX + 1), at, 1, PIECE);
            found.add("p=" + key.substring(0, AFFIX + 1), at, 1, PIECE);
        }
    }

    private static void addHits(Found found, String name, Lexicon lexicon) {
        int hits = 0;
        int at = 0;
        while (at < found.words().size()) {
            int length = lexicon.lengthAt(found.words(), at);
            if (length > 0 && hits < MOST_HITS) {
                found.add("l=" + name + ">" + hits++, at, length, HIT);
            }
            at += Math.max(1, length);
        }
        if (hits == 0) {
            found.add("l=no " + name, HIT);
        }
    }
}
