package org.discern.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.discern.label.Axis;

/** What parents read in the place of the vocabulary's names. */
final class Words {

    private static final Map<Axis, Map<String, String>> LABELS = Map.of(
            Axis.LABEL,
            Map.of("CLAIM", "a claim", "QUOTE", "a quotation", "OPINION", "an opinion"),
            Axis.FORM,
            Map.of(
                    "NONE", "the author’s own voice",
                    "DIRECT", "a direct quotation",
                    "INDIRECT", "speech in other words",
                    "MIXED", "partly quoted speech"),
            Axis.CONTENT,
            Map.of(
                    "CLAIM", "a claim",
                    "OPINION", "an opinion",
                    "BLENDED", "claim and opinion in one",
                    "PREDICTION", "a prediction",
                    "NOT_AN_ASSERTION", "something that asserts nothing"),
            Axis.FIDELITY,
            Map.of(
                    "SAME_WORDS", "the same words",
                    "SAME_SENSE", "the same meaning in other words",
                    "STRONGER", "a stronger statement",
                    "WEAKER", "a weaker statement",
                    "NOT_SUPPORTED", "something that the other text does not say"));

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Words() {}

    /** @param label one of the axis */
    static String label(Axis axis, String label) {
        return LABELS.getOrDefault(axis, Map.of()).getOrDefault(label, label);
    }

    /** By the calendar of UTC. */
    static String day(Instant time) {
        return DAY.format(time);
    }

    /** Points with at most two decimals. */
    static String points(double points) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(points);
    }

    /** @param percent 0 to 100 */
    static String percent(double percent) {
        return Math.round(percent) + "\u00A0%";
    }

    /** {@code 1 assignment}, {@code 2 assignments}. */
    static String count(int number, String thing) {
        return number + "\u00A0" + thing + (number == 1 ? "" : "s");
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }
}
