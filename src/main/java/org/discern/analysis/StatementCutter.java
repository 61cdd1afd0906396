package org.discern.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.discern.analysis.page.Range;
import org.discern.analysis.speech.Speech;
import org.discern.analysis.text.Quote;
import org.discern.analysis.text.Sentence;
import org.discern.analysis.text.Unit;
import org.discern.label.Form;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into statements: where a sentence ends, where a quotation of several sentences goes on, where furniture
 * begins, and where the voice changes inside a sentence.
 */
final class StatementCutter {

    private static final int WORDS_OF_A_CLAUSE = 4;

    private static final Pattern ASSERTING =
            Pattern.compile("(?i)\\b(accus|blam|warn|fault|credit|insist|complain|argu|brag|boast|hint|lie)");

    private final PartReading part;
    private final List<Voiced> voices;
    private int next;

    /** @param voices those of the part, in reading order */
    StatementCutter(PartReading part, List<Voiced> voices) {
        this.part = part;
        this.voices = voices.stream()
                .filter(voice -> voice.speech().within() == null && makesAStatement(voice))
                .toList();
    }

    /**
     * Praise and plans are what somebody does; only quoted words make them a statement of another's. Who accuses or warns
     * of a thing says that it is so.
     */
    private static boolean makesAStatement(Voiced voice) {
        Speech speech = voice.speech();
        return switch (speech.kind()) {
            case SAY, UTTER, SHOW, THINK, CALL -> true;
            case JUDGE ->
                !speech.quotes().isEmpty()
                        || speech.cue() != null
                                && ASSERTING
                                        .matcher(voice.part().words(speech.cue()))
                                        .find();
            case STANCE, NOUN, SEEM, KNOW, FEEL -> !speech.quotes().isEmpty();
        };
    }

    List<Cut> cut() {
        List<Cut> cuts = new ArrayList<>();
        for (Sentence sentence : part.text().sentences()) {
            List<Voiced> here = voicesIn(sentence.start(), sentence.end());
            List<Integer> borders = borders(sentence, here);
            for (int i = 0; i + 1 < borders.size(); i++) {
                add(cuts, borders.get(i), borders.get(i + 1), here);
            }
        }
        return cuts;
    }

    private void add(List<Cut> cuts, int from, int to, List<Voiced> here) {
        String text = part.text().text();
        int start = from;
        int end = to;
        while (start < end && (isBlank(text.charAt(start)) || text.charAt(start) == ',')) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            cuts.add(new Cut(start, end, voiceOf(start, end, here)));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private List<Voiced> voicesIn(int start, int end) {
        while (next < voices.size() && lastOf(voices.get(next).speech()) <= start && isOver(next, start)) {
            next++;
        }
        List<Voiced> here = new ArrayList<>();
        for (int i = next; i < voices.size() && voices.get(i).speech().start() < end; i++) {
            if (lastOf(voices.get(i).speech()) > start) {
                here.add(voices.get(i));
            }
        }
        return here;
    }

    private boolean isOver(int index, int start) {
        return lastOf(voices.get(index).speech()) <= start;
    }

    private static int lastOf(Speech speech) {
        int last = speech.content().get(speech.content().size() - 1).end();
        return speech.cue() == null ? last : Math.max(last, speech.cue().end());
    }

    private List<Integer> borders(Sentence sentence, List<Voiced> here) {
        TreeSet<Integer> borders = new TreeSet<>(List.of(sentence.start(), sentence.end()));
        for (Unit unit : sentence.units()) {
            if (unit.quote() != null) {
                addInner(borders, unit.quote());
            }
        }
        for (Voiced voice : here) {
            boolean inside = here.stream().anyMatch(other -> other != voice && holds(other.speech(), voice.speech()));
            if (inside) {
                continue;
            }
            addClauses(borders, sentence, voice.speech());
        }
        for (Range range : part.furnitureIn(sentence.start(), sentence.end())) {
            borders.add(Math.max(sentence.start(), range.start()));
            borders.add(Math.min(sentence.end(), range.end()));
        }
        return List.copyOf(borders);
    }

    private static boolean holds(Speech outer, Speech inner) {
        return outer.content().stream()
                .anyMatch(piece -> piece.start() <= inner.start() && lastOf(inner) <= piece.end()
                        || inner.cue() != null
                                && piece.start() < inner.cue().start()
                                && inner.cue().end() <= piece.end());
    }

    private void addInner(TreeSet<Integer> borders, Quote quote) {
        List<Sentence> inner = part.text().inner().getOrDefault(quote, List.of());
        for (int i = 1; i < inner.size(); i++) {
            borders.add(inner.get(i).start());
        }
    }

    /** A clause of the author's own before or after what is attributed is a statement of its own. */
    private void addClauses(TreeSet<Integer> borders, Sentence sentence, Speech speech) {
        if (speech.form(part.text().text()) == Form.NONE) {
            return;
        }
        int start = Math.max(sentence.start(), speech.start());
        int end = Math.min(sentence.end(), lastOf(speech));
        if (isClause(sentence, sentence.start(), start)) {
            borders.add(start);
        }
        if (isClause(sentence, end, sentence.end()) && opensClause(sentence, end)) {
            borders.add(end);
        }
    }

    private static boolean isClause(Sentence sentence, int from, int to) {
        int words = 0;
        boolean verb = false;
        boolean subject = false;
        for (Unit unit : sentence.units()) {
            if (unit.start() >= from && unit.end() <= to) {
                words += unit.isTag("PUNCT") ? 0 : 1;
                subject |= unit.isTag("NOUN", "PROPN", "PRON");
                verb |= subject && unit.isTag("VERB", "AUX") && !unit.lower().endsWith("ing");
            }
        }
        return verb && words >= WORDS_OF_A_CLAUSE;
    }

    private static boolean opensClause(Sentence sentence, int from) {
        for (Unit unit : sentence.units()) {
            if (unit.start() >= from && !unit.isTag("PUNCT")) {
                return unit.isTag("CCONJ", "PRON", "DET", "PROPN", "ADV");
            }
        }
        return false;
    }

    private @Nullable Voiced voiceOf(int start, int end, List<Voiced> here) {
        Voiced best = null;
        int most = 0;
        for (Voiced voice : here) {
            int shared = 0;
            for (Speech.Piece piece : voice.speech().content()) {
                shared += Math.max(0, Math.min(end, piece.end()) - Math.max(start, piece.start()));
            }
            if (shared > most) {
                most = shared;
                best = voice;
            }
        }
        return best;
    }
}
