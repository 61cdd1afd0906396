package org.discern.article;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.discern.account.Role;
import org.discern.analysis.Analyzer;
import org.discern.analysis.NewsText;
import org.discern.article.ImportedArticle.Details;
import org.discern.platform.LargeBody;
import org.discern.platform.Line;
import org.discern.platform.MayEndWith;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/analysis")
@Tag(name = "Articles")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class AnalysisResource {

    /** An article to be analysed and not kept. */
    @Schema(name = "TextToAnalyse", description = "An article as text or as HTML.")
    record TextToAnalyse(
            @Schema(
                    description = "Plain text. Leave it out when you send `html`.",
                    maxLength = ArticleImport.LONGEST_TEXT)
            @JsonDeserialize(using = RawText.class)
            @Nullable String text,

            @Schema(
                    description = "The page's HTML. Leave it out when you send `text`.",
                    maxLength = ArticleImport.LONGEST_HTML)
            @JsonDeserialize(using = RawText.class)
            @Nullable String html,

            @Schema(description = "Found in the text or the HTML when left out.")
            @Line
            @Size(max = ArticleImport.LONGEST_LINE) @Nullable String headline) {}

    private final Analyzer analyzer;

    AnalysisResource(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    @POST
    @LargeBody
    @MayEndWith(status = 422, problem = "empty-article", when = "No paragraph of an article was found")
    @MayEndWith(status = 422, problem = "not-text", when = "What was sent is no text")
    @MayEndWith(status = 422, problem = "article-too-long", when = "The article or its page is too long")
    @Operation(
            operationId = "analyse",
            summary = "What a text says, and in whose voice",
            description = "Proposals with their confidence and their reason. Nothing is stored. The response holds the "
                    + "text as analysed, which all positions count in.")
    public AnalysedArticle analyse(@NotNull @Valid TextToAnalyse request) {
        var article =
                ArticleImport.of(request.text(), request.html(), Details.UNKNOWN.withHeadline(request.headline()));
        var text = new NewsText(article.headline(), article.body());
        return AnalysisView.of(text, analyzer.analyze(text));
    }
}
