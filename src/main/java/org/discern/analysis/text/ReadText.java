package org.discern.analysis.text;

import java.util.List;
import java.util.Map;

/**
 * A text that is read.
 *
 * @param text what all positions of it count in, in UTF-16 units
 * @param quotes all quotations, by their start; a nested one comes after the one that holds it
 * @param sentences the narrator's sentences, in reading order
 * @param inner the sentences inside of each quotation
 */
public record ReadText(
        String text,
        List<Paragraph> paragraphs,
        List<Quote> quotes,
        List<Sentence> sentences,
        Map<Quote, List<Sentence>> inner) {}
