package org.discern.authoring.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.discern.authoring.check.Advice.Topic;
import org.discern.label.Words;
import org.discern.quiz.QuizContent;

/**
 * Whether the excerpts are hard to read for the set's level, by the Flesch–Kincaid grade level (Kincaid, Fishburne, Rogers
 * and Chissom 1975): .39 words a sentence + 11.8 syllables a word - 15.59. English only; syllables are counted as groups of
 * vowels.
 */
final class Readability implements Rule {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+[\"”’')]*(\\s|$)");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final int FEWEST_WORDS = 60;

    @Override
    public Stream<Advice> look(Sketch sketch) {
        Optional<QuizContent.Level> level = Stream.of(QuizContent.Level.values())
                .filter(known ->
                        known.name().equals(sketch.document().path("level").asText()))
                .findFirst();
        if (level.isEmpty() || !sketch.isEnglish()) {
            return Stream.empty();
        }
        var text = new StringBuilder();
        for (JsonNode excerpt : sketch.document().path("excerpts")) {
            text.append(excerpt.path("quote").asText().strip()).append(".\n");
        }
        int most = most(level.get());
        double grade = grade(text.toString());
        return grade <= most
                ? Stream.empty()
                : Stream.of(Advice.should(
                        Topic.HARD_TO_READ,
                        "/level",
                        String.format(
                                Locale.ROOT,
                                "The excerpts read like grade %.0f (Flesch–Kincaid), and this level should stay under %d: "
                                        + "choose shorter sentences or a higher level.",
                                grade,
                                most)));
    }

    private static int most(QuizContent.Level level) {
        return switch (level) {
            case INTRODUCTORY -> 12;
            case INTERMEDIATE -> 15;
            case ADVANCED -> 20;
        };
    }

    /** 0 for a text too short to tell. */
    static double grade(String text) {
        var words = Words.of(text);
        if (words.size() < FEWEST_WORDS) {
            return 0;
        }
        long sentences = Math.max(1, SENTENCE_END.matcher(text).results().count());
        int syllables = words.stream()
                .mapToInt(word -> syllables(word.in(text).toLowerCase(Locale.ROOT)))
                .sum();
        return .39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    static int syllables(String word) {
        // A final e is silent (place), but in -le (table) and where it is the only vowel (the).
        String spoken = word.length() > 2 && word.endsWith("e") && !word.endsWith("le")
                ? word.substring(0, word.length() - 1)
                : word;
        return Math.max(1, (int) VOWELS.matcher(spoken).results().count());
    }
}
