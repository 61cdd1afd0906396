package org.discern.analysis;

import java.util.stream.Collectors;
import org.discern.label.Part;
import org.discern.label.Span;

/** An analysis as a text that a person can read, for golden files and for the messages of failing tests. */
final class Telling {

    private final NewsText text;
    private final StringBuilder told = new StringBuilder();

    private Telling(NewsText text) {
        this.text = text;
    }

    static String of(NewsText text, Analysis analysis) {
        var telling = new Telling(text);
        analysis.statements().forEach(telling::tell);
        telling.told.append('\n');
        analysis.speeches().forEach(telling::tell);
        telling.told.append('\n');
        analysis.findings().forEach(telling::tell);
        telling.told.append('\n').append(telling.meter(analysis.meter()));
        return telling.told.toString();
    }

    private void tell(Statement statement) {
        told.append(statement.furniture() ? "FURNITURE" : statement.form() + " " + statement.content())
                .append(statement.abstains() ? " (unsure)" : "")
                .append("  ")
                .append(words(statement.part(), statement.span()))
                .append('\n');
    }

    private void tell(ReportedSpeech speech) {
        Source source = speech.source();
        told.append(speech.form())
                .append(' ')
                .append(speech.attribution())
                .append(speech.within() == null ? "" : " in " + speech.within())
                .append("  ")
                .append(source == null ? "-" : words(source.part(), source.mention()) + " = " + source.name())
                .append(" | ")
                .append(speech.cue() == null ? "-" : words(speech.part(), speech.cue()))
                .append(" | ")
                .append(speech.content().stream()
                        .map(span -> words(speech.part(), span))
                        .collect(Collectors.joining(" … ")))
                .append('\n');
    }

    private void tell(Finding finding) {
        told.append(finding.flag())
                .append("  ")
                .append(finding.words().stream()
                        .map(words -> words(words.part(), words.span()))
                        .collect(Collectors.joining(" / ")))
                .append('\n');
    }

    private String meter(SourceMeter meter) {
        return String.format(
                java.util.Locale.ROOT,
                "quoted %.2f, paraphrased %.2f, author's voice %.2f; %d named, %d vague, %d unattributed claims%n",
                meter.quoted(),
                meter.paraphrased(),
                meter.authorsVoice(),
                meter.named(),
                meter.vague(),
                meter.unattributedClaims());
    }

    private String words(Part part, Span span) {
        String whole = part == Part.HEADLINE && text.headline() != null ? text.headline() : text.body();
        return span.in(whole).replace('\n', ' ');
    }
}
