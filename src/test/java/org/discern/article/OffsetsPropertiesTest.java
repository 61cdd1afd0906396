package org.discern.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.discern.analysis.Analyzer;
import org.discern.analysis.NewsText;
import org.discern.article.ImportedArticle.Details;
import org.discern.label.Part;
import org.discern.label.Span;
import org.discern.label.Words;
import org.discern.platform.PlainText;

/** Positions in an imported article mean the same words wherever they are read. */
class OffsetsPropertiesTest {

    private static final Analyzer ANALYZER = Analyzer.load();

    @Property
    void whatIsImportedStaysAsItIs(@ForAll("texts") String text) {
        var article = ArticleImport.ofText("The start.\n\n" + text, Details.UNKNOWN);

        String again = Normalizer.normalize(article.body(), Normalizer.Form.NFC);

        assertThat(again).isEqualTo(article.body());
        assertThat(PlainText.is(article.body())).isTrue();
        assertThat(ArticleImport.ofText(article.body(), Details.UNKNOWN).body()).isEqualTo(article.body());
    }

    @Property
    void textAndHtmlGiveTheSame(@ForAll("texts") String text) {
        String html = text.replace("&", "&amp;").replace("<", "&lt;");

        var ofText = ArticleImport.ofText("The start.\n\n" + text.replaceAll("\\s+", " "), Details.UNKNOWN);
        var ofHtml = ArticleImport.ofHtml("<p>The start.</p><p>" + html + "</p>", Details.UNKNOWN);

        assertThat(ofHtml.body()).isEqualTo(ofText.body());
    }

    @Property
    void aBrowserReadsTheSameWordsAtAPosition(@ForAll("texts") String text) {
        String body =
                ArticleImport.ofText("The start.\n\n" + text, Details.UNKNOWN).body();
        var codePoints = new CodePoints(body);
        List<String> browser = arrayFrom(body);

        for (Span word : Words.of(body)) {
            assertThat(String.join("", browser.subList(word.start(), word.end())))
                    .isEqualTo(word.in(body));
            assertThat(codePoints.in(word)).isEqualTo(word.in(body));
        }
    }

    @Property(tries = 100)
    void allThatTheAnalysisNamesStandsInTheText(@ForAll("texts") String text) {
        var imported = ArticleImport.ofText("The start\n\n“Yes,” she said. " + text, Details.UNKNOWN);
        var read = new NewsText(imported.headline(), imported.body());

        var analysed = AnalysisView.of(read, ANALYZER.analyze(read));

        for (var statement : analysed.statements()) {
            String part = statement.part() == Part.BODY ? imported.body() : String.valueOf(imported.headline());
            var span = new Span(statement.span().start(), statement.span().end());
            assertThat(span.fits(part)).isTrue();
            assertThat(statement.text())
                    .isEqualTo(String.join("", arrayFrom(part).subList(span.start(), span.end())));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        var letters = Arbitraries.strings()
                .withChars("abcABC é.,“”'\"-")
                .ofMinLength(1)
                .ofMaxLength(30);
        var odd = Arbitraries.of(
                "e\u0301",
                "\u0301",
                "\u0323\u0301",
                "👩\u200d🏫",
                "𝔸",
                "\u00a0",
                "\u202e",
                "\u2069",
                "\u00ad",
                "\u200b",
                "한",
                "\u1112\u1161\u11ab",
                "\u212b",
                "ﬁ",
                "\n",
                "\n\n",
                "\r\n",
                "\t",
                "&",
                "<",
                "\u2028",
                "\u0344",
                "🇩🇪");
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, letters), net.jqwik.api.Tuple.of(2, odd))
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    /** {@code Array.from(text)} as JavaScript has it: surrogate pairs taken together, UTF-16 units read one by one. */
    private static List<String> arrayFrom(String text) {
        List<String> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            boolean pair = Character.isHighSurrogate(text.charAt(at))
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1));
            found.add(text.substring(at, pair ? at + 2 : at + 1));
            at += pair ? 1 : 0;
        }
        return found;
    }
}
