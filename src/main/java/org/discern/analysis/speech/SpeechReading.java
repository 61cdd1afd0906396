package org.discern.analysis.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.discern.analysis.speech.Frame.Range;
import org.discern.analysis.speech.Speech.Piece;
import org.discern.analysis.text.Quote;
import org.discern.analysis.text.ReadText;
import org.discern.analysis.text.Sentence;
import org.discern.analysis.text.Unit;
import org.jspecify.annotations.Nullable;

/** One text on its way from sentence to sentence: who spoke last, and what a colon has announced. */
final class SpeechReading {

    private static final int WORDS_OF_SPEECH = 5;
    /** No speaker of the news is interrupted more often; beyond that, quotations are nobody's. */
    private static final int MOST_PIECES = 60;

    private static final int NESTED_FROM = 25;

    private static final Set<String> OWN = Set.of("i", "we", "you", "it", "that", "this");

    private final ReadText text;
    private final Cues cues;
    private final List<Speech> speeches = new ArrayList<>();
    private final Set<Quote> taken = new HashSet<>();
    private @Nullable Speech announced;
    private @Nullable Speech last;
    private @Nullable Speech speaker;

    SpeechReading(ReadText text, Cues cues) {
        this.text = text;
        this.cues = cues;
    }

    List<Speech> read() {
        for (Sentence sentence : text.sentences()) {
            Speech colon = announced;
            announced = null;
            List<Unit> units = sentence.units();
            if (colon != null && units.get(0).quote() != null) {
                take(colon, units.get(0));
                last = colon;
            }
            addFrames(sentence, null);
            for (int at = 0; at < units.size(); at++) {
                Unit unit = units.get(at);
                if (unit.quote() == null || taken.contains(unit.quote())) {
                    continue;
                }
                Speech beside = coordinated(units, at);
                if (beside != null) {
                    take(beside, unit);
                } else if (!Titles.isTitle(text.text(), units, at)) {
                    addFree(sentence, unit, unit.quote());
                }
            }
        }
        speeches.removeIf(speech -> speech.content().isEmpty());
        return speeches;
    }

    private void addFrames(Sentence sentence, @Nullable Speech within) {
        List<Unit> units = sentence.units();
        for (Frame frame : new FrameFinder(units, cues).find()) {
            Speech speech = Speech.of(
                    frame.kind(),
                    piece(units, frame.cue()),
                    source(units, frame.source()),
                    within,
                    sentence.paragraph());
            if (within != null && !isOfAnother(speech)) {
                continue;
            }
            speeches.add(speech);
            for (Range range : frame.content()) {
                addContent(speech, units, range);
            }
            if (within == null && speech.source() != null && frame.kind() == CueClass.SAY) {
                speaker = speech;
            }
            if (frame.content().isEmpty()) {
                announced = within == null ? speech : announced;
            } else if (within == null && !speech.quotes().isEmpty()) {
                last = speech;
            }
        }
    }

    /** Whether it is more than what the speaker thinks and says of himself anyway. */
    private boolean isOfAnother(Speech nested) {
        return nested.kind() == CueClass.SAY
                && nested.source() != null
                && !OWN.contains(text.text()
                        .substring(nested.source().start(), nested.source().end())
                        .toLowerCase(Locale.ROOT));
    }

    private void addContent(Speech speech, List<Unit> units, Range range) {
        speech.content().add(piece(units, range));
        for (int at = range.from(); at < range.to(); at++) {
            Unit unit = units.get(at);
            if (unit.quote() != null
                    && (Titles.isUttered(speech, units, at) || !Titles.isTitle(text.text(), units, at))) {
                speech.quotes().add(unit.quote());
                if (taken.add(unit.quote())) {
                    readInside(speech, unit.quote());
                }
            }
        }
    }

    private void take(Speech speech, Unit unit) {
        if (unit.quote() != null && speech.content().size() < MOST_PIECES && taken.add(unit.quote())) {
            speech.content().add(new Piece(unit.start(), unit.end()));
            speech.quotes().add(unit.quote());
            readInside(speech, unit.quote());
        }
    }

    private void readInside(Speech speech, Quote quote) {
        if (quote.end() - quote.start() < NESTED_FROM) {
            return;
        }
        for (Sentence inner : text.inner().getOrDefault(quote, List.of())) {
            addFrames(inner, speech);
        }
    }

    /** A quotation with no cue around it: one that goes on, or words that are nobody's speech. */
    private void addFree(Sentence sentence, Unit unit, Quote quote) {
        boolean alone =
                sentence.units().stream().allMatch(other -> other.quote() != null || other.isTag("PUNCT", "SYM"));
        Speech before = last;
        if (alone && before != null && before.paragraph() == sentence.paragraph()) {
            take(before, unit);
            return;
        }
        if (alone && before != null && goesOn(before)) {
            take(before, unit);
            return;
        }
        if (alone || words(unit) >= WORDS_OF_SPEECH && !quote.single()) {
            Speech near = speaker;
            boolean known = near != null && sentence.paragraph() - near.paragraph() <= 2;
            Piece source = known && near != null ? near.source() : null;
            Speech speech = Speech.of(CueClass.SAY, null, source, null, sentence.paragraph());
            speeches.add(speech);
            take(speech, unit);
            last = speech;
        }
    }

    /** The speech whose quotation the one at a place is coordinated with; null where there is none. */
    private @Nullable Speech coordinated(List<Unit> units, int at) {
        Quote quote = Coordination.before(units, at);
        if (quote == null || !taken.contains(quote)) {
            return null;
        }
        for (int i = speeches.size() - 1; i >= 0; i--) {
            if (speeches.get(i).quotes().contains(quote)) {
                return speeches.get(i);
            }
        }
        return null;
    }

    private static boolean goesOn(Speech speech) {
        return !speech.quotes().isEmpty()
                && speech.quotes().get(speech.quotes().size() - 1).open();
    }

    private static int words(Unit unit) {
        return unit.lower().trim().split("\\s+").length;
    }

    private static @Nullable Piece source(List<Unit> units, @Nullable Range range) {
        return range == null ? null : piece(units, range);
    }

    private static Piece piece(List<Unit> units, Range range) {
        return new Piece(
                units.get(range.from()).start(), units.get(range.to() - 1).end());
    }
}
