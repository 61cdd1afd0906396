package org.discern.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.discern.analysis.page.Furniture;
import org.discern.analysis.page.Headline;
import org.discern.analysis.page.Range;
import org.discern.analysis.speech.SpeechFinder;
import org.discern.analysis.stance.ContentModel;
import org.discern.analysis.text.Quote;
import org.discern.analysis.text.ReadText;
import org.discern.analysis.text.Sentence;
import org.discern.analysis.text.TextReader;
import org.discern.label.Content;
import org.discern.label.Flag;
import org.discern.label.Form;
import org.discern.label.Part;

/** Reads articles. Immutable; one instance serves all threads. */
public final class Analyzer {

    private final TextReader reader = new TextReader();
    private final SpeechFinder finder = new SpeechFinder(lines("cues.txt"));
    private final WordFindings wordFindings = new WordFindings(lines("loaded.txt"));
    private final StatementTelling statementTelling = new StatementTelling(ContentModel.load());

    private Analyzer() {}

    /** An analyzer with the lexicons and models that ship with it. */
    public static Analyzer load() {
        return new Analyzer();
    }

    private static List<String> lines(String name) {
        try (var in = Analyzer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The lexicon " + name + " is not on the class path.");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the article says and in whose voice, in time linear in its length. Of a text that is not English nothing is
     * proposed.
     */
    public Analysis analyze(NewsText text) {
        List<PartReading> parts = new ArrayList<>();
        if (text.headline() != null && !text.headline().isBlank()) {
            parts.add(read(Part.HEADLINE, text.headline()));
        }
        PartReading body = read(Part.BODY, text.body());
        parts.add(body);
        if (!Language.isEnglish(text.body())) {
            return abstention(parts);
        }
        List<Voiced> voices = SpeechTelling.voices(parts);
        List<Statement> statements = new ArrayList<>();
        for (PartReading part : parts) {
            List<Voiced> ofPart =
                    voices.stream().filter(voice -> voice.part() == part).toList();
            statements.addAll(statementTelling.tell(part, ofPart));
        }
        return new Analysis(
                List.copyOf(statements),
                SpeechTelling.tell(voices),
                findings(parts, body, voices),
                Meter.read(body, voices, statements));
    }

    /** Of a text in another language only the sentences are told, each with the word that it cannot be judged. */
    private static Analysis abstention(List<PartReading> parts) {
        List<Statement> statements = new ArrayList<>();
        for (PartReading part : parts) {
            for (Sentence sentence : part.text().sentences()) {
                statements.add(new Statement(
                        part.part(),
                        part.offsets().span(sentence.start(), sentence.end()),
                        Form.NONE,
                        Content.CLAIM,
                        null,
                        false,
                        true,
                        0,
                        0,
                        "This does not read like English, the only language that the analysis knows."));
            }
        }
        return new Analysis(statements, List.of(), List.of(), new SourceMeter(List.of(), 0, 0, 0, 0, 0, 0));
    }

    private PartReading read(Part part, String text) {
        ReadText read = reader.read(text);
        var furniture = part == Part.BODY ? Furniture.in(read) : List.<Range>of();
        return new PartReading(part, read, finder.find(read), furniture, new Offsets(text));
    }

    private List<Finding> findings(List<PartReading> parts, PartReading body, List<Voiced> voices) {
        List<Finding> findings = new ArrayList<>(headlineFindings(parts, body));
        parts.forEach(part -> findings.addAll(wordFindings.find(part)));
        findings.addAll(SourceFindings.find(voices, parts));
        for (Range range : body.furniture()) {
            var words = List.of(body.place(range.start(), range.end()));
            findings.add(new Finding(Flag.PAGE_FURNITURE, words, range.reason()));
        }
        findings.sort(
                Comparator.comparing((Finding finding) -> finding.words().get(0).part())
                        .thenComparing(finding -> finding.words().get(0).span()));
        return List.copyOf(findings);
    }

    private static List<Finding> headlineFindings(List<PartReading> parts, PartReading body) {
        PartReading first = parts.get(0);
        if (first != body) {
            return HeadlineCheck.check(
                    first, first.text().quotes(), body, body.text().quotes());
        }
        int end = Headline.in(body.text())
                .map(headline ->
                        body.text().paragraphs().get(headline.paragraph()).end())
                .orElse(0);
        List<Quote> quotes = body.text().quotes();
        List<Quote> inHeadline =
                quotes.stream().filter(quote -> quote.start() < end).toList();
        return HeadlineCheck.check(body, inHeadline, body, quotes.subList(inHeadline.size(), quotes.size()));
    }
}
