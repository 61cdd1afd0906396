package org.discern.analysis.text;

import java.util.List;

/** Reads texts. Immutable; one instance serves all threads. */
public final class TextReader {

    private final Tagger tagger = new Tagger();

    /** Reads a text in time linear in its length. */
    public ReadText read(String text) {
        List<Paragraph> paragraphs = Paragraph.in(text);
        List<Quote> quotes = QuoteMarks.in(text, paragraphs);
        var reading = new Reading(text, tagger.forOneThread());
        List<List<Token>> tokens = paragraphs.stream().map(reading::learn).toList();
        int quote = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            int from = quote;
            while (quote < quotes.size()
                    && quotes.get(quote).start() < paragraphs.get(i).end()) {
                quote++;
            }
            reading.add(i, tokens.get(i), quotes.subList(from, quote));
        }
        return new ReadText(text, paragraphs, List.copyOf(quotes), reading.sentences(), reading.inner());
    }
}
