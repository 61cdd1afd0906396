package org.discern.analysis.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.postag.POSTaggerME;

/** Reads texts. Immutable; one instance serves all threads. */
public final class TextReader {

    private static final int LONGEST = 100;

    private final Tagger tagger = new Tagger();

    /** Reads a text in time linear in its length. */
    public ReadText read(String text) {
        List<Paragraph> paragraphs = Paragraph.in(text);
        List<Quote> quotes = QuoteMarks.in(text, paragraphs);
        var reading = new Reading(text, tagger.forOneThread());
        for (Paragraph paragraph : paragraphs) {
            reading.repair.learn(Tokenizer.tokens(text, paragraph.start(), paragraph.end()));
        }
        int quote = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            int from = quote;
            while (quote < quotes.size() && quotes.get(quote).start() < paragraphs.get(i).end()) {
                quote++;
            }
            reading.add(i, paragraphs.get(i), quotes.subList(from, quote));
        }
        return new ReadText(text, paragraphs, List.copyOf(quotes), reading.sentences, reading.inner);
    }

    /** One text on its way to being read. */
    private static final class Reading {

        private final String text;
        private final POSTaggerME tagger;
        private final TagRepair repair = new TagRepair();
        private final List<Sentence> sentences = new ArrayList<>();
        private final Map<Quote, List<Sentence>> inner = new HashMap<>();

        Reading(String text, POSTaggerME tagger) {
            this.text = text;
            this.tagger = tagger;
        }

        void add(int paragraph, Paragraph range, List<Quote> quotes) {
            List<Token> tokens = Tokenizer.tokens(text, range.start(), range.end());
            List<Quote> outer = outermost(quotes);
            List<String> tags = new ArrayList<>(tokens.size());
            int from = 0;
            for (int end : new Splitter(text, tokens, outer).ends()) {
                tag(tokens.subList(from, end), tags);
                from = end;
            }
            sentences.addAll(sentences(paragraph, tokens, tags, quotes));
        }

        private List<Sentence> sentences(int paragraph, List<Token> tokens, List<String> tags, List<Quote> quotes) {
            List<Sentence> found = new ArrayList<>();
            int from = 0;
            for (int end : new Splitter(text, tokens, outermost(quotes)).ends()) {
                var units = units(paragraph, tokens.subList(from, end), tags.subList(from, end), quotes);
                found.add(new Sentence(paragraph, units));
                from = end;
            }
            return found;
        }

        private List<Unit> units(int paragraph, List<Token> tokens, List<String> tags, List<Quote> quotes) {
            List<Unit> units = new ArrayList<>();
            List<Quote> outer = outermost(quotes);
            int quote = 0;
            int at = 0;
            while (at < tokens.size()) {
                Token token = tokens.get(at);
                while (quote < outer.size() && outer.get(quote).end() <= token.start()) {
                    quote++;
                }
                if (quote < outer.size() && outer.get(quote).start() <= token.start()) {
                    int to = at;
                    while (to < tokens.size() && tokens.get(to).start() < outer.get(quote).end()) {
                        to++;
                    }
                    readInside(paragraph, outer.get(quote), tokens.subList(at, to), tags.subList(at, to), quotes);
                    units.add(unit(outer.get(quote)));
                    at = to;
                } else {
                    units.add(new Unit(
                            token.start(), token.end(), token.lower(), token.isCapitalized(), tags.get(at), null));
                    at++;
                }
            }
            return units;
        }

        private void readInside(
                int paragraph, Quote quote, List<Token> tokens, List<String> tags, List<Quote> quotes) {
            int from = isMark(tokens.get(0)) ? 1 : 0;
            int to = tokens.size();
            while (to > from && isMark(tokens.get(to - 1))) {
                to--;
            }
            List<Quote> nested = quotes.stream().filter(quote::holds).toList();
            inner.put(quote, sentences(paragraph, tokens.subList(from, to), tags.subList(from, to), nested));
        }

        private Unit unit(Quote quote) {
            String words = text.substring(quote.start(), quote.end());
            boolean capitalized = words.codePoints().filter(Character::isLetterOrDigit).limit(1).anyMatch(
                    first -> !Character.isLowerCase(first));
            return new Unit(quote.start(), quote.end(), words.toLowerCase(Locale.ROOT), capitalized, "QUOTE", quote);
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
}
