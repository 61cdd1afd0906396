package org.discern.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.discern.analysis.NewsText;

/**
 * A set of labelled texts and what is measured on it.
 *
 * @param measures by name, in the order of their tables
 */
record DataSet(String name, String file, Function<Row, NewsText> text, Map<String, Measure> measures) {

    static List<DataSet> all(Options options) {
        return List.of(polnear(options), newsDiscourse(options), checkThat(options), babe(options), gum(options));
    }

    private static DataSet polnear(Options options) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        measures.put("segments", new Segments(options.disagreements("segments")));
        measures.put("speakers", new Speakers(Speakers.Unit.QUOTED_SEGMENT, options.disagreements("speakers")));
        measures.put("speakers-all", new Speakers(Speakers.Unit.ATTRIBUTION, options.disagreements("speakers-all")));
        measures.put("sentences", new SpeechSentences(options.disagreements("sentences")));
        measures.put("spans", new SpeechSpans(options.disagreements("spans")));
        return new DataSet("polnear", "quotes_polnear.jsonl", Row::body, measures);
    }

    private static DataSet newsDiscourse(Options options) {
        Map<String, Measure> measures = Map.of("labels", new Labels(options.disagreements("labels")));
        return new DataSet("newsdiscourse", "labels_newsdiscourse.jsonl", Row::article, measures);
    }

    private static DataSet checkThat(Options options) {
        var measure = new Stances("sentences", row -> true, options.disagreements("checkthat"));
        return new DataSet("checkthat", "opinion_checkthat.jsonl", Row::body, Map.of("checkthat", measure));
    }

    private static DataSet babe(Options options) {
        Predicate<Row> plain = row -> !Stances.isMixed(row);
        Predicate<Row> hard = row -> !row.isFrom("Reuters") && !row.isFrom("USA Today");
        var none = new Disagreements(0);
        Map<String, Measure> measures = new LinkedHashMap<>();
        measures.put("babe", new Stances("all, mixed is opinion", row -> true, options.disagreements("babe")));
        measures.put("babe-plain", new Stances("all, without mixed", plain, none));
        measures.put("babe-hard", new Stances("no Reuters, USA Today; mixed is opinion", hard, none));
        measures.put("babe-hard-plain", new Stances("no Reuters, USA Today, mixed", hard.and(plain), none));
        return new DataSet("babe", "opinion_babe.jsonl", Row::body, measures);
    }

    private static DataSet gum(Options options) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        measures.put("gum", new Speakers(Speakers.Unit.QUOTED_SEGMENT, options.disagreements("gum")));
        measures.put("gum-all", new Speakers(Speakers.Unit.ATTRIBUTION, options.disagreements("gum-all")));
        return new DataSet("gum", "quotes_gum_wikinews.jsonl", Row::body, measures);
    }
}
