package org.discern.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a printed report says, in the words and numbers that stand on the paper.
 *
 * @param title of the document
 * @param about which assignments it is about
 * @param day when it was made
 * @param classPage null in a report on one student
 */
record PrintedReport(
        String title,
        String className,
        String about,
        String day,
        @Nullable ClassPage classPage,
        List<StudentPage> students) {

    /**
     * The class as a whole: sums and shares, nobody's own answers.
     *
     * @param findings null where too few students have submitted for them to be hidden among each other
     */
    record ClassPage(
            String summary, List<ScoreRow> scores, @Nullable Findings findings, List<String> keysLeftOut) {}

    /** One student, and nobody else. */
    record StudentPage(
            String name, String summary, List<ScoreRow> scores, Findings findings, List<String> keysLeftOut) {}

    /**
     * What answers tell.
     *
     * @param mistakes which label was taken for which
     * @param tooFewLabels whether there are too few labels to speak of mistakes
     * @param skill sentences on skill, habit and confidence
     */
    record Findings(List<String> mistakes, boolean tooFewLabels, List<String> skill, List<ShownItem> items) {}

    /**
     * One assignment.
     *
     * @param when it was submitted, or opened
     * @param result points, or how many have submitted
     * @param percent 0 to 100 with its sign; empty where there is none
     * @param average of the class, likewise
     */
    record ScoreRow(String title, String when, String result, String percent, String average, Bar bar) {}

    /**
     * @param share 0 to 100; null where nothing was submitted
     * @param average of the class, likewise; null where it is not shown
     */
    record Bar(@Nullable Double share, @Nullable Double average) {

        private static final double WIDTH = 99;
        private static final double LEFT = .5;

        /** In the units of the drawing, which is 100 wide with its border. */
        public String shareWidth() {
            return units(share, 0);
        }

        /** Likewise, from the left edge. */
        public String averageAt() {
            return units(average, LEFT);
        }

        private static String units(@Nullable Double percent, double from) {
            return percent == null ? "" : Words.points(from + percent * WIDTH / 100);
        }
    }

    /**
     * An item with its key.
     *
     * @param language of the quiz, as a BCP 47 tag
     * @param answer what was answered
     */
    record ShownItem(
            String language, List<Source> sources, String prompt, String answer, String key, String explanation) {}

    /** @param credit outlet and date; empty where there is none */
    record Source(String quote, String credit) {}
}
