package org.discern.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.discern.analysis.Analysis;
import org.discern.analysis.Finding;
import org.discern.analysis.NewsText;
import org.discern.analysis.ReportedSpeech;
import org.discern.analysis.Source;
import org.discern.analysis.SourceMeter;
import org.discern.analysis.Statement;
import org.discern.article.AnalysedArticle.PlacedWords;
import org.discern.article.AnalysedArticle.SourceView;
import org.discern.article.AnalysedArticle.SpanView;
import org.discern.article.AnalysedArticle.VoiceView;
import org.discern.article.AnalysedArticle.WordsView;
import org.discern.label.Attribution;
import org.discern.label.Content;
import org.discern.label.Flag;
import org.discern.label.Form;
import org.discern.label.Label;
import org.discern.label.Part;
import org.discern.label.Span;
import org.junit.jupiter.api.Test;

class AnalysisViewTest {

    private static final NewsText TEXT = new NewsText("😀 Mayor goes", "😀 She is “tired”, officials said. By Jo Park");

    private static final Source OFFICIALS = new Source(Part.BODY, new Span(18, 27), null);

    private final ReportedSpeech speech = new ReportedSpeech(
            Part.BODY,
            Form.MIXED,
            List.of(new Span(2, 16)),
            List.of(new Span(9, 16)),
            new Span(28, 32),
            OFFICIALS,
            Attribution.PARTIAL,
            null,
            0.9,
            "Why.");

    private final Analysis analysis = new Analysis(
            List.of(
                    statement(Part.HEADLINE, new Span(0, 12), Form.NONE, null, false),
                    statement(Part.BODY, new Span(2, 33), Form.MIXED, 0, false),
                    statement(Part.BODY, new Span(34, 44), Form.NONE, null, true)),
            List.of(speech),
            List.of(
                    new Finding(Flag.VAGUE_SOURCE, List.of(new Finding.Words(Part.BODY, new Span(18, 27))), "Who?"),
                    new Finding(Flag.LOADED_LANGUAGE, List.of(new Finding.Words(Part.HEADLINE, new Span(2, 7))), "Hm."),
                    new Finding(Flag.SINGLE_SOURCE, List.of(new Finding.Words(Part.BODY, new Span(0, 1))), "One.")),
            new SourceMeter(List.of(new SourceMeter.Voice("officials", true, 1, 3)), 0.2, 0.3, 0.5, 0, 1, 2));

    private static Statement statement(Part part, Span span, Form form, Integer speech, boolean furniture) {
        return new Statement(part, span, form, Content.CLAIM, speech, furniture, false, 0.8, 0.1, "Why.");
    }

    @Test
    void aStatementHasItsWordsLabelsSourceCueAndFlags() {
        var view = AnalysisView.of(TEXT, analysis).statements().get(1);

        assertThat(view.text()).isEqualTo("She is “tired”, officials said.");
        assertThat(view.labels()).containsExactly(Label.QUOTE);
        assertThat(view.attribution()).isEqualTo(Attribution.PARTIAL);
        assertThat(view.source()).isEqualTo(new SourceView(Part.BODY, new SpanView(18, 27), "officials", null));
        assertThat(view.cue()).isEqualTo(new WordsView(new SpanView(28, 32), "said"));
        assertThat(view.flags()).containsExactly(Flag.VAGUE_SOURCE);
    }

    @Test
    void aStatementInTheAuthorsVoiceHasNoSource() {
        var view = AnalysisView.of(TEXT, analysis).statements().get(0);

        assertThat(view.text()).isEqualTo("😀 Mayor goes");
        assertThat(view.attribution()).isEqualTo(Attribution.NONE);
        assertThat(view.source()).isNull();
        assertThat(view.cue()).isNull();
        assertThat(view.flags()).containsExactly(Flag.LOADED_LANGUAGE);
    }

    @Test
    void furnitureIsFlagged() {
        var view = AnalysisView.of(TEXT, analysis).statements().get(2);

        assertThat(view.text()).isEqualTo("By Jo Park");
        assertThat(view.flags()).isEqualTo(Set.of(Flag.PAGE_FURNITURE));
    }

    @Test
    void speechesFindingsAndMeterHaveTheirWords() {
        var view = AnalysisView.of(TEXT, analysis);

        assertThat(view.speeches().get(0).content())
                .containsExactly(new WordsView(new SpanView(2, 16), "She is “tired”"));
        assertThat(view.speeches().get(0).quotes()).containsExactly(new WordsView(new SpanView(9, 16), "“tired”"));
        assertThat(view.findings().get(1).words())
                .containsExactly(new PlacedWords(Part.HEADLINE, new SpanView(2, 7), "Mayor"));
        assertThat(view.meter().sources()).containsExactly(new VoiceView("officials", true, 1, 3));
        assertThat(view.meter().unattributedClaims()).isEqualTo(2);
    }

    @Test
    void aTextWithoutAHeadlineHasNone() {
        var nothing = new Analysis(List.of(), List.of(), List.of(), analysis.meter());

        var view = AnalysisView.of(new NewsText(null, "A body."), nothing);

        assertThat(view.headline()).isNull();
        assertThat(view.statements()).isEmpty();
    }
}
