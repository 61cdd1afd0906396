package org.discern.analysis.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Mends what a tagger trained on web text gets wrong in news: names that are words too (Trump, Rubio's "March"), titles
 * before names, "said".
 */
final class TagRepair {

    private static final Set<String> TITLES =
            Set.of(("mr. mrs. ms. dr. sen. rep. gov. gen. prof. rev. lt. sgt. col. capt. president senator "
                            + "governor congressman congresswoman minister chancellor judge")
                    .split(" "));
    private static final Set<String> SAID = Set.of("said", "says", "added", "wrote", "tweeted", "told", "argued");
    private static final Set<String> ENDS_PHRASE = Set.of("VERB", "AUX", "PUNCT", "ADP", "PART");
    private static final double TITLE_CASE = .6;

    private final Set<String> names = new HashSet<>();

    /** Learns which words the text capitalizes inside of sentences. */
    void learn(List<Token> sentence) {
        if (isTitleCase(sentence)) {
            return;
        }
        for (int i = 1; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token.isWord()
                    && token.isCapitalized()
                    && sentence.get(i - 1).isWord()
                    && token.text().length() > 2) {
                names.add(token.text());
            }
        }
    }

    void mend(List<Token> sentence, List<String> tags) {
        boolean titleCase = isTitleCase(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            String lower = token.lower();
            if (TITLES.contains(lower) && token.isCapitalized()) {
                tags.set(i, "PROPN");
            } else if (token.isWord() && tags.get(i).equals("PUNCT")) {
                tags.set(i, "ADJ");
            } else if (SAID.contains(lower) && !token.isCapitalized()) {
                tags.set(i, "VERB");
            } else if (token.isCapitalized()
                    && token.text().length() > 2
                    && isName(token, i, sentence, titleCase)
                    && Set.of("VERB", "ADJ", "ADV", "AUX", "NOUN", "INTJ").contains(tags.get(i))) {
                tags.set(i, "PROPN");
            }
        }
        mendPossessives(sentence, tags);
        mendCompounds(sentence, tags);
    }

    /** "Trump's repeated calls": the tagger takes the ending for an adjective, and what follows for a verb. */
    private static void mendPossessives(List<Token> sentence, List<String> tags) {
        for (int i = 1; i < sentence.size(); i++) {
            if (!sentence.get(i).lower().equals("'s") || Set.of("VERB", "AUX").contains(tags.get(i))) {
                continue;
            }
            tags.set(i, "PART");
            if (i + 2 < sentence.size()
                    && tags.get(i + 1).equals("VERB")
                    && Set.of("NOUN", "PROPN", "ADJ").contains(tags.get(i + 2))) {
                tags.set(i + 1, "ADJ");
            }
        }
    }

    /** "The admiral said", "the GOP front-runner said": what ends a phrase before a verb is a noun. */
    private static void mendCompounds(List<Token> sentence, List<String> tags) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            boolean adjective = tags.get(i).equals("ADJ");
            if (adjective
                    && sentence.get(i).isWord()
                    && tags.get(i - 1).equals("DET")
                    && Set.of("VERB", "AUX").contains(tags.get(i + 1))) {
                tags.set(i, "NOUN");
            }
            boolean compound = adjective && sentence.get(i).text().contains("-");
            if (compound
                    && Set.of("DET", "ADJ", "PROPN", "NOUN").contains(tags.get(i - 1))
                    && (ENDS_PHRASE.contains(tags.get(i + 1)) || tags.get(i + 1).equals("PROPN"))) {
                tags.set(i, "NOUN");
            }
        }
    }

    private boolean isName(Token token, int at, List<Token> sentence, boolean titleCase) {
        boolean inside = at > 0 && sentence.get(at - 1).isWord() && !titleCase;
        return inside || names.contains(token.text());
    }

    private static boolean isTitleCase(List<Token> sentence) {
        long words = sentence.stream()
                .filter(token -> token.isWord() && token.text().length() > 3)
                .count();
        long capitals = sentence.stream()
                .filter(token -> token.isWord() && token.text().length() > 3 && token.isCapitalized())
                .count();
        return words > 2 && capitals > TITLE_CASE * words;
    }
}
