package org.discern.analysis.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.postag.POSTaggerME;

/** One text on its way to being read, paragraph by paragraph. */
final class Reading {

    private static final int LONGEST = 100;

    /** By the start, and the one that holds others before them. */
    private static final Comparator<Quote> ORDER = Comparator.comparingInt(Quote::start)
            .thenComparing(Comparator.comparingInt(Quote::end).reversed());

    private final String text;
    private final POSTaggerME tagger;
    private final TagRepair repair = new TagRepair();
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<Quote, List<Sentence>> inner = new HashMap<>();

    Reading(String text, POSTaggerME tagger) {
        this.text = text;
        this.tagger = tagger;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    Map<Quote, List<Sentence>> inner() {
        return inner;
    }

    /** The tokens of a paragraph; learns the names in it, which all paragraphs must have told before any is added. */
    List<Token> learn(Paragraph paragraph) {
        List<Token> tokens = Tokenizer.tokens(text, paragraph.start(), paragraph.end());
        repair.learn(tokens);
        return tokens;
    }

    /** @param quotes those of the paragraph, by their start */
    void add(int paragraph, List<Token> tokens, List<Quote> quotes) {
        List<String> tags = new ArrayList<>(tokens.size());
        int from = 0;
        for (int end : new Splitter(text, tokens, outermost(quotes)).ends()) {
            tag(tokens.subList(from, end), tags);
            from = end;
        }
        sentences.addAll(sentences(paragraph, tokens, tags, quotes));
    }

    private void tag(List<Token> tokens, List<String> tags) {
        for (int from = 0; from < tokens.size(); from += LONGEST) {
            var piece = tokens.subList(from, Math.min(tokens.size(), from + LONGEST));
            String[] words =
                    piece.stream().map(token -> token.text().replace('’', '\'')).toArray(String[]::new);
            List<String> found = new ArrayList<>(List.of(tagger.tag(words)));
            repair.mend(piece, found);
            tags.addAll(found);
        }
    }

    private List<Sentence> sentences(int paragraph, List<Token> tokens, List<String> tags, List<Quote> quotes) {
        List<Sentence> found = new ArrayList<>();
        List<Unit> units = new ArrayList<>();
        List<Quote> outer = outermost(quotes);
        int quote = 0;
        int at = 0;
        for (int end : new Splitter(text, tokens, outer).ends()) {
            while (at < end) {
                quote = nextEndingAfter(outer, quote, tokens.get(at).start());
                boolean quoted = quote < outer.size()
                        && outer.get(quote).start() <= tokens.get(at).start();
                int to = quoted ? after(outer.get(quote), tokens, at) : at + 1;
                if (quoted) {
                    List<Quote> nested = nested(quotes, outer.get(quote));
                    readInside(paragraph, outer.get(quote), tokens.subList(at, to), tags.subList(at, to), nested);
                    units.add(unit(outer.get(quote)));
                } else {
                    units.add(unit(tokens.get(at), tags.get(at)));
                }
                at = to;
            }
            found.add(new Sentence(paragraph, List.copyOf(units)));
            units.clear();
        }
        return found;
    }

    private static int nextEndingAfter(List<Quote> quotes, int from, int position) {
        int at = from;
        while (at < quotes.size() && quotes.get(at).end() <= position) {
            at++;
        }
        return at;
    }

    private static int after(Quote quote, List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).start() < quote.end()) {
            at++;
        }
        return at;
    }

    private static List<Quote> nested(List<Quote> quotes, Quote outer) {
        int from = Collections.binarySearch(quotes, outer, ORDER) + 1;
        int to = from;
        while (to < quotes.size() && outer.holds(quotes.get(to))) {
            to++;
        }
        return quotes.subList(from, to);
    }

    private void readInside(int paragraph, Quote quote, List<Token> tokens, List<String> tags, List<Quote> nested) {
        int from = isMark(tokens.get(0)) ? 1 : 0;
        int to = tokens.size();
        while (to > from && isMark(tokens.get(to - 1))) {
            to--;
        }
        inner.put(quote, sentences(paragraph, tokens.subList(from, to), tags.subList(from, to), nested));
    }

    private Unit unit(Quote quote) {
        String words = text.substring(quote.start(), quote.end());
        boolean capitalized = words.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .anyMatch(first -> !Character.isLowerCase(first));
        return new Unit(quote.start(), quote.end(), words.toLowerCase(Locale.ROOT), capitalized, "QUOTE", quote);
    }

    private static Unit unit(Token token, String tag) {
        return new Unit(token.start(), token.end(), token.lower(), token.isCapitalized(), tag, null);
    }

    /** The quotes that stand in no other. */
    private static List<Quote> outermost(List<Quote> quotes) {
        List<Quote> outer = new ArrayList<>();
        for (Quote quote : quotes) {
            if (outer.isEmpty() || outer.get(outer.size() - 1).end() <= quote.start()) {
                outer.add(quote);
            }
        }
        return outer;
    }

    private static boolean isMark(Token token) {
        return token.text().length() <= 2 && !token.isWord() && "\"“”‘’'''``„«»".contains(token.text());
    }
}
