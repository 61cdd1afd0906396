package org.discern.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.discern.label.Span;

/**
 * Cuts a text into sentences by a rule of its own, so that the unit of a measure does not depend on what is measured.
 * Lines are apart; in a line, a sentence ends with full stops, question or exclamation marks and any closing marks,
 * before white space and a capital, a digit or an opening mark. A full stop after an initial or a common abbreviation
 * ends none.
 */
final class Sentences {

    private static final Pattern END =
            Pattern.compile("[.?!]+[\"”’')\\]]*\\s+(?=[\\p{Lu}\\p{N}\"“‘'(\\[])|\\s*\\n\\s*");
    private static final Pattern ABBREVIATION = Pattern.compile("(?:^|[\\s(\"“‘'.\\-])(?:\\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Sens"
            + "|Rep|Reps|Gov|Govs|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Rev|Hon|St|Jr|Sr|Inc|Corp|Co|Ltd|No|vs|v|Jan|Feb|Mar|Apr"
            + "|Aug|Sept|Sep|Oct|Nov|Dec|Ariz|Calif|Colo|Conn|Fla|Ga|Ill|Ky|La|Mass|Md|Mich|Minn|Mo|Nev|Okla|Pa|Tenn"
            + "|Va|Wis|D-\\w+|R-\\w+)$");

    private Sentences() {}

    static List<Span> of(Text text) {
        String words = text.text();
        List<Span> sentences = new ArrayList<>();
        var matcher = END.matcher(words);
        int start = 0;
        while (matcher.find()) {
            if (matcher.start() > start && !isAbbreviation(words, start, matcher.start(), matcher.group())) {
                add(sentences, words, start, matcher.end());
                start = matcher.end();
            }
        }
        add(sentences, words, start, words.length());
        return sentences;
    }

    private static boolean isAbbreviation(String words, int from, int to, String end) {
        return end.strip().equals(".")
                && end.indexOf('\n') < 0
                && ABBREVIATION.matcher(words.substring(from, to)).find();
    }

    private static void add(List<Span> sentences, String words, int from, int to) {
        String sentence = words.substring(from, to);
        if (!sentence.isBlank()) {
            int start = from + sentence.length() - sentence.stripLeading().length();
            sentences.add(Span.ofChars(words, start, from + sentence.stripTrailing().length()));
        }
    }
}
