package org.discern.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.discern.analysis.speech.Speech;
import org.discern.label.Content;
import org.discern.label.Form;

/** Counts whose words an article is made of. */
final class Meter {

    /** Whose word it is, by the unit that it begins at. */
    private enum Owner {
        AUTHOR,
        PARAPHRASED,
        QUOTED
    }

    private static final class Tally {
        private int times;
        private int words;
        private boolean vague = true;
    }

    private Meter() {}

    static SourceMeter read(PartReading body, List<Voiced> voices, List<Statement> statements) {
        String text = body.text().text();
        Owner[] owners = new Owner[text.length()];
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Voiced voice : voices) {
            if (voice.part() == body
                    && voice.speech().within() == null
                    && !voice.speech().isStance()) {
                count(voice, text, owners, tallies);
            }
        }
        int[] words = new int[Owner.values().length];
        for (int at = 0; at < text.length(); at++) {
            if (isWordStart(text, at)) {
                words[owners[at] == null ? 0 : owners[at].ordinal()]++;
            }
        }
        body.furniture().forEach(range -> words[0] -= wordsIn(text, range.start(), range.end()));
        return meter(words, tallies, statements);
    }

    private static void count(Voiced voice, String text, Owner[] owners, Map<String, Tally> tallies) {
        int words = 0;
        for (Speech.Piece piece : voice.speech().content()) {
            words += wordsIn(text, piece.start(), piece.end());
            for (int at = piece.start(); at < piece.end(); at++) {
                owners[at] = owners[at] == Owner.QUOTED ? Owner.QUOTED : Owner.PARAPHRASED;
            }
        }
        voice.speech().quotes().forEach(quote -> {
            for (int at = quote.start(); at < quote.end(); at++) {
                owners[at] = Owner.QUOTED;
            }
        });
        if (!voice.source().isEmpty()) {
            Tally tally = tallies.computeIfAbsent(voice.source(), key -> new Tally());
            tally.times++;
            tally.words += words;
            tally.vague &= voice.name() == null;
        }
    }

    private static SourceMeter meter(int[] words, Map<String, Tally> tallies, List<Statement> statements) {
        double all = Math.max(1, (double) words[0] + words[1] + words[2]);
        List<SourceMeter.Voice> sources = new ArrayList<>();
        tallies.forEach(
                (name, tally) -> sources.add(new SourceMeter.Voice(name, tally.vague, tally.times, tally.words)));
        sources.sort(Comparator.comparingInt(SourceMeter.Voice::words).reversed());
        int vague = (int) sources.stream().filter(SourceMeter.Voice::vague).count();
        int claims = (int) statements.stream()
                .filter(statement -> statement.form() == Form.NONE && statement.content() == Content.CLAIM)
                .count();
        return new SourceMeter(
                List.copyOf(sources),
                words[2] / all,
                words[1] / all,
                Math.max(0, words[0]) / all,
                sources.size() - vague,
                vague,
                claims);
    }

    private static int wordsIn(String text, int start, int end) {
        int words = 0;
        for (int at = start; at < end; at++) {
            words += isWordStart(text, at) ? 1 : 0;
        }
        return words;
    }

    private static boolean isWordStart(String text, int at) {
        boolean before =
                at > 0 && (Character.isLetterOrDigit(text.charAt(at - 1)) || "'’".indexOf(text.charAt(at - 1)) >= 0);
        return Character.isLetterOrDigit(text.charAt(at)) && !before;
    }
}
