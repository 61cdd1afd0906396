package org.discern.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.discern.analysis.speech.Speech;
import org.discern.analysis.text.Quote;
import org.discern.label.Attribution;
import org.discern.label.Flag;
import org.discern.label.Form;

/** Flags that the sources raise: vague ones, a single one, speech in speech, a paraphrase stronger than the quotations. */
final class SourceFindings {

    private static final Set<String> STRONG =
            Set.of(("impossible never always every all none nobody everyone everything nothing certain "
                            + "certainly guaranteed undoubtedly completely totally entirely worst best only "
                            + "inevitable catastrophic disaster destroy disastrous")
                    .split(" "));
    private static final Set<String> PRONOUNS =
            Set.of(("he she they it i we who which that his her their its this you").split(" "));
    private static final Pattern WORD = Pattern.compile("(?:almost |nearly |absolutely |virtually )?(\\p{L}+)");
    private static final int SEVERAL = 3;
    private static final int NESTED_FROM = 15;

    private final List<Voiced> voices;
    private final Map<String, Set<String>> quotedBySource = new HashMap<>();
    private final Set<String> quotedByAnybody = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private SourceFindings(List<Voiced> voices) {
        this.voices = voices;
    }

    static List<Finding> find(List<Voiced> voices, List<PartReading> parts) {
        var search = new SourceFindings(voices);
        voices.forEach(search::learnQuotes);
        for (Voiced voice : voices) {
            if (voice.speech().within() == null) {
                search.vague(voice);
                search.stronger(voice);
            } else {
                search.nested(voice);
            }
        }
        parts.forEach(search::nestedQuotes);
        search.single();
        return search.findings;
    }

    private void learnQuotes(Voiced voice) {
        for (Quote quote : voice.speech().quotes()) {
            String words = voice.part().words(quote.start(), quote.end()).toLowerCase(Locale.ROOT);
            List<String> split = List.of(words.split("[^\\p{L}']+"));
            quotedBySource
                    .computeIfAbsent(voice.source(), key -> new HashSet<>())
                    .addAll(split);
            quotedByAnybody.addAll(split);
        }
    }

    private static boolean isVague(Voiced voice) {
        return voice.attribution() == Attribution.PARTIAL
                && !PRONOUNS.contains(voice.source().toLowerCase(Locale.ROOT));
    }

    private void vague(Voiced voice) {
        Speech.Piece source = voice.speech().source();
        if (source != null && isVague(voice) && !voice.speech().isStance()) {
            findings.add(new Finding(
                    Flag.VAGUE_SOURCE,
                    List.of(voice.part().place(source.start(), source.end())),
                    "“" + voice.part().words(source) + "”: the source has no name here."));
        }
    }

    private void nested(Voiced voice) {
        findings.add(new Finding(
                Flag.NESTED_SPEECH,
                voice.speech().content().stream()
                        .map(piece -> voice.part().place(piece.start(), piece.end()))
                        .toList(),
                "A speaker tells what somebody else says, or would say: whose words are these?"));
    }

    private void nestedQuotes(PartReading part) {
        Set<Quote> spoken = new HashSet<>();
        part.speeches().forEach(speech -> spoken.addAll(speech.quotes()));
        Quote outer = null;
        for (Quote quote : part.text().quotes()) {
            if (outer != null && outer.holds(quote)) {
                if (spoken.contains(outer) && quote.end() - quote.start() > NESTED_FROM) {
                    findings.add(new Finding(
                            Flag.NESTED_SPEECH,
                            List.of(part.place(quote.start(), quote.end())),
                            "A quotation inside of a quotation: somebody else's words, or imagined ones."));
                }
            } else {
                outer = quote;
            }
        }
    }

    private void stronger(Voiced voice) {
        PartReading part = voice.part();
        Set<String> quoted = isVague(voice) ? quotedByAnybody : quotedBySource.getOrDefault(voice.source(), Set.of());
        if (quoted.isEmpty() || voice.speech().form(part.text().text()) != Form.INDIRECT) {
            return;
        }
        for (Speech.Piece piece : voice.speech().content()) {
            var matcher = WORD.matcher(part.words(piece));
            while (matcher.find()) {
                String word = matcher.group(1).toLowerCase(Locale.ROOT);
                if (STRONG.contains(word) && !quoted.contains(word)) {
                    findings.add(new Finding(
                            Flag.PARAPHRASE_STRONGER_THAN_QUOTES,
                            List.of(part.place(piece.start() + matcher.start(), piece.start() + matcher.end())),
                            "“" + matcher.group()
                                    + "” stands in the paraphrase; no quotation of the source carries it."));
                }
            }
        }
    }

    private void single() {
        List<Voiced> named = voices.stream()
                .filter(voice -> voice.speech().within() == null
                        && voice.name() != null
                        && !voice.speech().isStance()
                        && voice.speech().cue() != null)
                .toList();
        long names = named.stream()
                .filter(this::isBySomebodyQuoted)
                .map(Voiced::name)
                .distinct()
                .count();
        Voiced first =
                named.stream().filter(this::isBySomebodyQuoted).findFirst().orElse(null);
        if (names == 1
                && named.size() >= SEVERAL
                && first != null
                && first.speech().source() != null) {
            Speech.Piece source = first.speech().source();
            findings.add(new Finding(
                    Flag.SINGLE_SOURCE,
                    List.of(first.part().place(source.start(), source.end())),
                    "The whole article rests on one named source: " + first.source() + "."));
        }
    }

    /** The label before the colon of a headline is the same source again, by its office. */
    private boolean isBySomebodyQuoted(Voiced voice) {
        return !":"
                .equals(
                        voice.speech().cue() == null
                                ? ""
                                : voice.part().words(voice.speech().cue()));
    }
}
