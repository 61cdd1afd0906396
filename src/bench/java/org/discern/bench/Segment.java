package org.discern.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.discern.analysis.Analysis;
import org.discern.analysis.ReportedSpeech;
import org.discern.analysis.Source;
import org.discern.label.Part;
import org.discern.label.Span;

/**
 * Words that somebody says, in quotation marks unless it says otherwise.
 *
 * @param type of the attribution; empty for a predicted one
 * @param speakers where it is said who; empty if nowhere
 */
record Segment(Span span, String type, List<Span> speakers) {

    /** The labelled ones: the quoted runs of direct and mixed attributions, by line. */
    static List<Segment> gold(Row row) {
        var marks = new Marks(row.text());
        List<Segment> all = new ArrayList<>();
        for (Row.Speech speech : row.speeches()) {
            if (speech.quoted()) {
                for (Span run : marks.runs(speech.content())) {
                    Marks.lines(row.text(), run)
                            .forEach(line -> all.add(new Segment(line, speech.type(), speech.speaker())));
                }
            }
        }
        return merged(all);
    }

    /** The predicted ones of the body, by line; not those in single marks, which the labels take for no quotations. */
    static List<Segment> predicted(Row row, Analysis analysis) {
        List<Segment> all = new ArrayList<>();
        for (ReportedSpeech speech : analysis.speeches()) {
            if (speech.part() == Part.BODY) {
                for (Span run : speech.quotes()) {
                    if (!Marks.hasMark(row.text(), run)) {
                        continue;
                    }
                    Marks.lines(row.text(), run).forEach(line -> all.add(new Segment(line, "", speakers(speech))));
                }
            }
        }
        return merged(all);
    }

    /** The first piece of each labelled attribution, quoted or not. */
    static List<Segment> goldSpeeches(Row row) {
        return row.speeches().stream()
                .filter(speech -> !speech.content().isEmpty())
                .map(speech -> new Segment(speech.content().get(0), speech.type(), speech.speaker()))
                .toList();
    }

    /** All pieces of each predicted attribution of the body, quoted or not. */
    static List<Segment> predictedSpeeches(Analysis analysis) {
        return analysis.speeches().stream()
                .filter(speech -> speech.part() == Part.BODY)
                .flatMap(speech -> speech.content().stream().map(piece -> new Segment(piece, "", speakers(speech))))
                .toList();
    }

    /** Where the body says who speaks. */
    static List<Span> speakers(ReportedSpeech speech) {
        Source source = speech.source();
        return source == null || source.part() != Part.BODY ? List.of() : List.of(source.mention());
    }

    /** Two attributions of the same words, one nested in the other, are one segment with the speaker of the first. */
    private static List<Segment> merged(List<Segment> all) {
        Map<Span, Segment> bySpan = new LinkedHashMap<>();
        for (Segment segment : all) {
            bySpan.merge(segment.span, segment, (one, other) -> one.speakers.isEmpty() ? other : one);
        }
        return List.copyOf(bySpan.values());
    }

    /** Intersection over union. */
    double iou(Segment other) {
        int both = span.overlap(other.span);
        return (double) both / (span.length() + other.span.length() - both);
    }
}
