package org.discern.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.discern.analysis.speech.Speech;
import org.discern.label.Attribution;
import org.discern.label.Form;
import org.discern.label.Span;
import org.jspecify.annotations.Nullable;

/** Tells the speeches that were found: in code points, with names, confidence and reasons. */
final class SpeechTelling {

    private SpeechTelling() {}

    /** Finds out who speaks, in reading order. */
    static List<Voiced> voices(List<PartReading> parts) {
        Names names = new Names();
        parts.forEach(part -> names.learn(part.text().sentences()));
        List<Voiced> voices = new ArrayList<>();
        for (PartReading part : parts) {
            for (Speech speech : part.speeches()) {
                voices.add(new Voiced(part, speech, voices.size(), names.of(part, speech)));
            }
        }
        return voices;
    }

    static List<ReportedSpeech> tell(List<Voiced> voices) {
        Map<Speech, Integer> index = new HashMap<>();
        voices.forEach(voice -> index.put(voice.speech(), voice.index()));
        return voices.stream()
                .map(voice -> tell(
                        voice,
                        voice.speech().within() == null
                                ? null
                                : index.get(voice.speech().within())))
                .toList();
    }

    private static ReportedSpeech tell(Voiced voice, @Nullable Integer within) {
        PartReading part = voice.part();
        Speech speech = voice.speech();
        Form form = speech.form(part.text().text());
        List<Span> content = speech.content().stream().map(part::span).toList();
        List<Span> quotes = speech.quotes().stream()
                .map(quote -> part.offsets().span(quote.start(), quote.end()))
                .toList();
        Span cue = speech.cue() == null ? null : part.span(speech.cue());
        Source source =
                speech.source() == null ? null : new Source(part.part(), part.span(speech.source()), voice.name());
        return new ReportedSpeech(
                part.part(),
                form,
                content,
                quotes,
                cue,
                source,
                voice.attribution(),
                within,
                confidence(speech, form),
                reason(voice, form));
    }

    /** How sure such a speech is, in round figures that were set by hand and fitted to nothing. */
    static double confidence(Speech speech, Form form) {
        double base =
                switch (speech.kind()) {
                    case SAY, UTTER -> form == Form.INDIRECT ? .88 : .95;
                    case THINK, SHOW, STANCE -> form == Form.INDIRECT ? .7 : .85;
                    case CALL, JUDGE -> form == Form.INDIRECT ? .6 : .8;
                    case NOUN, SEEM, KNOW, FEEL -> .6;
                };
        return speech.source() == null ? base - .2 : speech.inferred() ? base - .15 : base;
    }

    /** Why it is taken for somebody's speech, in words. */
    static String reason(Voiced voice, Form form) {
        Speech speech = voice.speech();
        String marks =
                switch (form) {
                    case DIRECT -> "all of it stands in quotation marks";
                    case MIXED -> "only part of it stands in quotation marks";
                    case INDIRECT, NONE -> "none of the words are quoted";
                };
        if (speech.cue() == null) {
            return voice.attribution() == Attribution.INFERRED
                    ? "A quotation without a cue of its own: it seems to go on for " + voice.source() + "."
                    : "Quotation marks without a cue: the article does not say who speaks here.";
        }
        String cue = "“" + voice.part().words(speech.cue()) + "”";
        return speech.source() == null
                ? cue + " attributes it, but nobody is named; " + marks + "."
                : cue + " gives " + voice.source() + " as the source; " + marks + ".";
    }
}
