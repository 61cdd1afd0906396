package org.discern.analysis;

import java.util.List;

/**
 * What an article says and in whose voice. A proposal: a person decides.
 *
 * @param statements all of the text, cut where a sentence ends or the voice changes, in reading order
 * @param speeches what is attributed to somebody, in reading order; a statement names the one it belongs to
 * @param findings what a careful reader would stop at
 * @param meter whose voices the article is made of
 */
public record Analysis(
        List<Statement> statements, List<ReportedSpeech> speeches, List<Finding> findings, SourceMeter meter) {}
