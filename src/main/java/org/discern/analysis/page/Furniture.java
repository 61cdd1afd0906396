package org.discern.analysis.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.discern.analysis.text.Paragraph;
import org.discern.analysis.text.ReadText;
import org.discern.analysis.text.Sentence;
import org.discern.analysis.text.Unit;

/** Finds the furniture of a page in a text, in time linear in its length. */
public final class Furniture {

    /**
     * A piece of furniture.
     *
     * @param start its first position, in UTF-16 units
     * @param end the position after its last
     * @param reason why it is furniture, in words for the teacher
     */
    public record Range(int start, int end, String reason) {}

    private static final int LONGEST = 700;
    private static final int EDGE = 160;
    private static final Pattern DATELINE = Pattern.compile(
            "^(?:\\p{Lu}[\\p{Lu}.'’ -]{2,40}(?:, [\\p{Lu}][\\p{L}. ]{1,20}){0,3}"
                    + "(?:, \\p{L}{3,9}\\.? \\d{1,2})? ?(?:\\([\\p{L}. ]{2,20}\\))? ?[-–—―]{1,2} |\\( ?[-–—] |\\([\\p{L}. ]{2,20}\\) ?[-–—] )");
    private static final Pattern GLUED = Pattern.compile("[.!?][”\"’]?(\\p{Lu}[\\p{L}]*(?: \\p{Lu}\\p{L}*){0,3})$");
    private static final int WORDS_OF_A_LABEL = 5;
    private static final int WORDS_OF_A_CAPTION = 50;
    private static final Pattern DATED =
            Pattern.compile(", (?:on )?\\p{Lu}\\p{L}{2,8}\\.? (?:\\d{1,2}, )?(?:19|20)\\d\\d\\.?$");

    private final ReadText text;
    private final List<Range> found = new ArrayList<>();

    private Furniture(ReadText text) {
        this.text = text;
    }

    /** All furniture of a text, in reading order and without overlaps. */
    public static List<Range> in(ReadText text) {
        var search = new Furniture(text);
        int sentence = 0;
        for (int i = 0; i < text.paragraphs().size(); i++) {
            int from = sentence;
            while (sentence < text.sentences().size()
                    && text.sentences().get(sentence).paragraph() == i) {
                sentence++;
            }
            search.read(i, text.sentences().subList(from, sentence));
        }
        return List.copyOf(search.found);
    }

    private void read(int index, List<Sentence> sentences) {
        Paragraph paragraph = text.paragraphs().get(index);
        String words = text.text().substring(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST));
        boolean whole = paragraph.end() - paragraph.start() <= LONGEST;
        Optional<String> reason = whole ? ofParagraph(index, words, sentences) : Optional.empty();
        if (reason.isPresent()) {
            found.add(new Range(paragraph.start(), paragraph.end(), reason.get()));
            return;
        }
        addDateline(paragraph, words);
        for (Sentence sentence : sentences) {
            addSentence(sentence);
        }
        addGlued(paragraph, index);
    }

    private Optional<String> ofParagraph(int index, String words, List<Sentence> sentences) {
        int count = words.split("\\s+").length;
        for (Rule rule : Rules.PARAGRAPH) {
            if (rule.isMetBy(words, count)) {
                return Optional.of(rule.reason());
            }
        }
        if (isLabel(index, words, count)) {
            return Optional.of("A label of the page: it states nothing.");
        }
        return isDatedPresent(words, count, sentences)
                ? Optional.of("A picture's caption: it tells in the present tense what is seen, and when.")
                : Optional.empty();
    }

    /** A few capitalized words at the end of the text. */
    private boolean isLabel(int index, String words, int count) {
        boolean closed = words.matches("(?s).*[.!?”\"]$");
        boolean last = index == text.paragraphs().size() - 1 && index > 1;
        return count <= WORDS_OF_A_LABEL && !closed && last && words.matches("(?:\\p{Lu}\\S* ?)+");
    }

    private static boolean isDatedPresent(String words, int count, List<Sentence> sentences) {
        if (count > WORDS_OF_A_CAPTION
                || sentences.isEmpty()
                || !DATED.matcher(words).find()) {
            return false;
        }
        for (Unit unit : sentences.get(0).units()) {
            if (unit.isTag("VERB") && !unit.lower().endsWith("ing")) {
                return unit.lower().endsWith("s");
            }
            if (unit.isTag("AUX")) {
                return unit.is("is", "are");
            }
        }
        return false;
    }

    private void addDateline(Paragraph paragraph, String words) {
        var matcher = DATELINE.matcher(words.substring(0, Math.min(EDGE, words.length())));
        if (matcher.find()) {
            found.add(new Range(
                    paragraph.start(),
                    paragraph.start() + matcher.group().stripTrailing().length(),
                    "A dateline: where it was written, or what is left of that."));
        }
    }

    private void addSentence(Sentence sentence) {
        if (sentence.end() - sentence.start() > LONGEST
                || !found.isEmpty() && found.get(found.size() - 1).end() > sentence.start()) {
            return;
        }
        String words = text.text().substring(sentence.start(), sentence.end());
        int count = words.split("\\s+").length;
        for (Rule rule : Rules.SENTENCE) {
            if (rule.isMetBy(words, count)) {
                found.add(new Range(sentence.start(), sentence.end(), rule.reason()));
                return;
            }
        }
    }

    /** A link of the page that was scraped together with the end of the last sentence. */
    private void addGlued(Paragraph paragraph, int index) {
        int from = Math.max(paragraph.start(), paragraph.end() - EDGE);
        if (index < text.paragraphs().size() - 1) {
            return;
        }
        var matcher = GLUED.matcher(text.text().substring(from, paragraph.end()));
        if (matcher.find()) {
            found.add(new Range(
                    from + matcher.start(1), paragraph.end(), "A link of the page, glued to the last sentence."));
        }
    }
}
