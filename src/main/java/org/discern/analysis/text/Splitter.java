package org.discern.analysis.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds where sentences end. A quotation is passed over as a whole, so that no sentence ends inside of it; one that ends
 * with a full stop ends the sentence too, unless the sentence plainly goes on: {@code "Why?" she asked}.
 */
final class Splitter {

    private static final Set<String> STARTERS =
            Set.of(("the a an he she it they we i you this that these those in on at but and if when while "
                            + "after before however his her their its there what as for so not no our my since some "
                            + "many")
                    .split(" "));
    private static final Set<String> SAY =
            Set.of(("said says asked asks added replied wrote told tweeted continued explained wondered "
                            + "shouted exclaimed quipped joked")
                    .split(" "));

    /** No sentence of the news is longer; what is made of thousands of marks is cut, so that it costs no more. */
    private static final int LONGEST = 250;

    private final String text;
    private final List<Token> tokens;
    private final List<Quote> quotes;
    private final Set<Integer> starts = new HashSet<>();

    /** @param quotes the outermost quotes among the tokens, by their start */
    Splitter(String text, List<Token> tokens, List<Quote> quotes) {
        this.text = text;
        this.tokens = tokens;
        this.quotes = quotes;
        quotes.forEach(quote -> starts.add(quote.start()));
    }

    /** The index after the last token of each sentence, ascending. */
    List<Integer> ends() {
        List<Integer> ends = new ArrayList<>();
        int quote = 0;
        int at = 0;
        int length = 0;
        while (at < tokens.size()) {
            while (quote < quotes.size()
                    && quotes.get(quote).end() <= tokens.get(at).start()) {
                quote++;
            }
            boolean quoted = quote < quotes.size()
                    && quotes.get(quote).start() <= tokens.get(at).start();
            int next = quoted ? after(quotes.get(quote), at) : at + 1;
            boolean over = quoted ? endsAfterQuote(at, next) : endsAt(at);
            if (over && !quoted) {
                next = withClosers(next);
            }
            length++;
            if (over || next >= tokens.size() || length >= LONGEST) {
                ends.add(next);
                length = 0;
            }
            at = next;
        }
        return ends;
    }

    private int after(Quote quote, int from) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).start() < quote.end()) {
            at++;
        }
        return at;
    }

    private int withClosers(int from) {
        int at = from;
        while (at < tokens.size()
                && Set.of(")", "]", "”", "\"", "’").contains(tokens.get(at).text())
                && tokens.get(at).start() == tokens.get(at - 1).end()
                && !starts.contains(tokens.get(at).start())) {
            at++;
        }
        return at;
    }

    private boolean endsAt(int at) {
        Token token = tokens.get(at);
        if (at + 1 >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(at + 1);
        if (token.ends()) {
            int after = withClosers(at + 1);
            boolean goesOn = after > at + 1
                    && after < tokens.size()
                    && (startsLower(tokens.get(after)) || isPunctuation(tokens.get(after)));
            return !goesOn && !startsLower(next) && !next.text().equals(",") && !next.ends();
        }
        boolean abbreviation = token.text().length() > 2 && token.text().endsWith(".");
        return abbreviation
                && next.isCapitalized()
                && STARTERS.contains(next.lower())
                && token.text().indexOf('.') < token.text().length() - 1;
    }

    private boolean endsAfterQuote(int from, int next) {
        if (next >= tokens.size()) {
            return true;
        }
        Token last = lastWord(from, next);
        return last.text().matches(".*[.?!…]")
                && !startsLower(tokens.get(next))
                && !isPunctuation(tokens.get(next))
                && (last.text().endsWith(".") || !saysNext(next));
    }

    /** The last token of a quotation that is not its closing mark. */
    private Token lastWord(int from, int next) {
        int at = next - 1;
        while (at > from && "\"”’''»".contains(tokens.get(at).text())) {
            at--;
        }
        return tokens.get(at);
    }

    private boolean saysNext(int from) {
        for (int at = from; at < Math.min(tokens.size(), from + 6); at++) {
            if (SAY.contains(tokens.get(at).lower())) {
                return true;
            }
            if (tokens.get(at).ends()) {
                return false;
            }
        }
        return false;
    }

    private boolean startsLower(Token token) {
        return Character.isLowerCase(text.codePointAt(token.start()));
    }

    private static boolean isPunctuation(Token token) {
        return token.text().length() == 1 && ",;:—–-)".contains(token.text())
                || token.text().equals("--");
    }
}
