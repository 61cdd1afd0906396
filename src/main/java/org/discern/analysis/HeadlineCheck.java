package org.discern.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.discern.analysis.text.Quote;
import org.discern.label.Flag;

/**
 * Compares the words quoted in the headline with the quotations of the body, word by word along their longest common
 * subsequence, and says which words differ. Which of the two is the exact one it cannot know.
 */
final class HeadlineCheck {

    private static final double ALIKE = .5;
    private static final int WORDS = 2;
    private static final int MOST_QUOTES = 300;

    private record Word(int start, int end, String lower) {}

    private HeadlineCheck() {}

    /** @param headline the quotations of the headline, whichever part it stands in */
    static List<Finding> check(PartReading headlinePart, List<Quote> headline, PartReading body, List<Quote> quotes) {
        List<Finding> findings = new ArrayList<>();
        for (Quote quote : headline) {
            List<Word> words = words(headlinePart, quote);
            if (words.size() >= WORDS) {
                mismatch(headlinePart, words, body, quotes).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> mismatch(
            PartReading headline, List<Word> words, PartReading body, List<Quote> quotes) {
        boolean[][] best = null;
        List<Word> closest = List.of();
        int most = 0;
        for (Quote quote : quotes.subList(0, Math.min(MOST_QUOTES, quotes.size()))) {
            List<Word> other = window(words, words(body, quote));
            boolean[][] kept = align(words, other);
            int same = count(kept[0]);
            if (same > most || best == null) {
                most = same;
                best = kept;
                closest = other;
            }
        }
        if (best == null || most < ALIKE * words.size() || most == words.size() && most == closest.size()) {
            return Optional.empty();
        }
        return Optional.of(finding(headline, words, body, closest, best));
    }

    private static Finding finding(
            PartReading headline, List<Word> words, PartReading body, List<Word> closest, boolean[][] kept) {
        List<Finding.Words> places = new ArrayList<>();
        String inHeadline = differing(headline, words, kept[0], places);
        String inBody = differing(body, closest, kept[1], places);
        String reason = "The quoted words differ: the headline has " + told(inHeadline) + ", the body has "
                + told(inBody) + ". Headline and body disagree; check the recording.";
        return new Finding(Flag.HEADLINE_QUOTE_MISMATCH, places, reason);
    }

    private static String told(String words) {
        return words.isEmpty() ? "nothing there" : "“" + words + "”";
    }

    private static String differing(PartReading part, List<Word> words, boolean[] kept, List<Finding.Words> places) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!kept[i]) {
                Word word = words.get(i);
                places.add(part.place(word.start(), word.end()));
                told.add(part.words(word.start(), word.end()));
            }
        }
        return String.join(" ", told);
    }

    private static int count(boolean[] kept) {
        int count = 0;
        for (boolean one : kept) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** The stretch of a quotation that is closest to the words: from its first shared word to its last. */
    private static List<Word> window(List<Word> words, List<Word> other) {
        boolean[] kept = align(words, other)[1];
        int from = 0;
        int to = other.size();
        while (from < to && !kept[from]) {
            from++;
        }
        while (to > from && !kept[to - 1]) {
            to--;
        }
        return other.subList(from, to);
    }

    /** Which words of each side lie on the longest common subsequence. */
    private static boolean[][] align(List<Word> left, List<Word> right) {
        int[][] length = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                length[i][j] = left.get(i).lower().equals(right.get(j).lower())
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        boolean[][] kept = {new boolean[left.size()], new boolean[right.size()]};
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (left.get(i).lower().equals(right.get(j).lower())) {
                kept[0][i++] = true;
                kept[1][j++] = true;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return kept;
    }

    private static List<Word> words(PartReading part, Quote quote) {
        List<Word> words = new ArrayList<>();
        String text = part.text().text();
        int at = quote.start();
        while (at < quote.end()) {
            int to = at;
            while (to < quote.end()
                    && (Character.isLetterOrDigit(text.charAt(to)) || to > at && isInside(text, to, quote.end()))) {
                to++;
            }
            if (to > at) {
                words.add(new Word(
                        at, to, text.substring(at, to).toLowerCase(Locale.ROOT).replace('’', '\'')));
            }
            at = to + 1;
        }
        return words;
    }

    private static boolean isInside(String text, int at, int end) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’' || c == '-') && at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
