package org.discern.authoring.proposal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.discern.analysis.Finding;
import org.discern.analysis.ReportedSpeech;
import org.discern.grading.Kind;
import org.discern.label.Fidelity;
import org.discern.label.Flag;
import org.discern.label.Part;
import org.discern.label.Span;

/** The words quoted in the headline against the quotation that they come from. */
final class CompareWriter implements ItemWriter {

    private static final String PROMPT =
            "Hold the words quoted in the headline against the quotation in the article. How does the headline carry "
                    + "them?";
    private static final double SURE = .9;

    @Override
    public Stream<Candidate> candidates(ArticleReading article) {
        return Stream.concat(differing(article), same(article)).limit(1);
    }

    /** How much the difference matters is for a class to discuss: no mark hangs on it. */
    private static Stream<Candidate> differing(ArticleReading article) {
        return article.analysis().findings().stream()
                .filter(finding -> finding.flag() == Flag.HEADLINE_QUOTE_MISMATCH)
                .flatMap(finding -> against(article, finding).map(extract -> {
                    String words = finding.words().stream()
                            .map(place -> "“" + article.words(place.part(), place.span()) + "”")
                            .collect(Collectors.joining(" and "));
                    return candidate(
                            article,
                            extract,
                            Fidelity.SAME_SENSE,
                            "Headline and body disagree; look at " + words
                                    + ". Either of the two can be the inexact one: a recording would tell.",
                            finding.reason());
                }));
    }

    /** The sentence of the body that holds the words which differ. */
    private static Stream<Extract> against(ArticleReading article, Finding finding) {
        return finding.words().stream()
                .filter(place -> place.part() == Part.BODY)
                .flatMap(place -> article.analysis().statements().stream()
                        .filter(statement -> statement.part() == Part.BODY
                                && statement.span().overlap(place.span()) > 0))
                .map(ArticleReading::extract)
                .limit(1);
    }

    private static Stream<Candidate> same(ArticleReading article) {
        List<ReportedSpeech> speeches = article.analysis().speeches();
        return speeches.stream()
                .filter(speech -> speech.part() == Part.HEADLINE)
                .flatMap(speech -> speech.quotes().stream())
                .flatMap(quote -> speeches.stream()
                        .filter(speech -> speech.part() == Part.BODY)
                        .flatMap(speech -> speech.quotes().stream())
                        .filter(body -> bare(article, Part.BODY, body).contains(bare(article, Part.HEADLINE, quote)))
                        .limit(1))
                .map(body -> candidate(
                        article,
                        new Extract(Part.BODY, body),
                        Fidelity.SAME_WORDS,
                        "The words between the headline's quotation marks stand in the quotation just as they are. What "
                                + "the headline leaves out around them is another question.",
                        "The quoted words of the headline stand in this quotation."));
    }

    private static Candidate candidate(
            ArticleReading article, Extract against, Fidelity fidelity, String explanation, String reason) {
        Extract headline = article.headline();
        return new Candidate(Kind.COMPARE, fidelity.name(), List.of(headline, against), 1, SURE, reason, ids -> {
            ObjectNode item =
                    Json.item(Kind.COMPARE, PROMPT).put("excerpt", ids.get(0)).put("against", ids.get(1));
            if (fidelity != Fidelity.SAME_WORDS) {
                item.put("graded", false);
            }
            item.putObject("key").put("fidelity", fidelity.name());
            return Json.explained(item, explanation, "headline-check");
        });
    }

    private static String bare(ArticleReading article, Part part, Span quote) {
        return article.words(part, quote)
                .replaceAll("^[\"“”‘’']+|[\"“”‘’',.?!]+$", "")
                .toLowerCase(Locale.ROOT);
    }
}
