package org.discern.article;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.analysis.Analyzer;
import org.discern.analysis.NewsText;
import org.discern.article.ImportedArticle.Details;
import org.discern.platform.LargeBody;
import org.discern.platform.Line;
import org.discern.platform.MayEndWith;
import org.discern.platform.Page;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/articles")
@Tag(name = "Articles")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class ArticleResource {

    /** An article to be kept, as text or as HTML. */
    @Schema(
            name = "NewArticle",
            description = "An article as text or as HTML. What is given beside it goes before what its page says.")
    record NewArticle(
            @Schema(
                    description =
                            "Plain text: paragraphs with an empty line or a line break between. A short first one "
                                    + "without a full stop is the headline. Leave it out when you send `html`.",
                    maxLength = ArticleImport.LONGEST_TEXT)
            @JsonDeserialize(using = RawText.class)
            @Nullable String text,

            @Schema(
                    description = "The page's HTML, all of it or a part. Leave it out when you send `text`.",
                    maxLength = ArticleImport.LONGEST_HTML)
            @JsonDeserialize(using = RawText.class)
            @Nullable String html,

            @Line @Size(max = ArticleImport.LONGEST_LINE) @Nullable String headline,

            @Line @Size(max = ArticleImport.LONGEST_LINE) @Nullable String byline,

            @Line @Size(max = ArticleImport.LONGEST_LINE) @Nullable String outlet,

            @Schema(description = "The day of publication.") @Nullable LocalDate date,

            @Schema(description = "Where it was published. Kept as it is: the server opens no address.")
            @Pattern(regexp = "https?://[^\\s]+", message = "give an address that begins with http:// or https://") @Size(max = 2000)
            @Nullable String url,

            @Schema(description = "SPDX identifier or a sentence: what may be done with the text.")
            @Line
            @Size(max = ArticleImport.LONGEST_LINE) @Nullable String licence) {

        ImportedArticle imported() {
            if (date != null && (date.getYear() < 1 || date.getYear() > 9999)) {
                throw Problem.of(
                        ProblemType.INVALID,
                        "The date does not fit.",
                        List.of(Problem.Detail.at("/date", "Use a day of the years 1 to 9999.")));
            }
            return ArticleImport.of(text, html, new Details(headline, byline, outlet, date, url, licence));
        }
    }

    private final ArticleLibrary library;
    private final Analyzer analyzer;
    private final Caller caller;

    ArticleResource(ArticleLibrary library, Analyzer analyzer, Caller caller) {
        this.library = library;
        this.analyzer = analyzer;
        this.caller = caller;
    }

    @POST
    @LargeBody
    @ResponseStatus(201)
    @MayEndWith(status = 422, problem = "empty-article", when = "No paragraph of an article was found")
    @MayEndWith(status = 422, problem = "not-text", when = "What was sent is no text")
    @MayEndWith(status = 422, problem = "article-too-long", when = "The article or its page is too long")
    @Operation(
            operationId = "addArticle",
            summary = "Keep an article, from its text or its HTML",
            description =
                    "From HTML it takes the article and leaves the page: menus, captions, related stories. Only you "
                            + "see what you keep.")
    public ArticleLibrary.StoredArticle add(@NotNull @Valid NewArticle fresh) {
        return library.keep(fresh.imported(), caller.id());
    }

    @GET
    @Operation(operationId = "listArticles", summary = "The articles that you keep, newest first")
    public Page<ArticleLibrary.Summary> list(
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return library.list(caller.id(), after, limit);
    }

    @GET
    @Path("/{articleId}")
    @Operation(operationId = "getArticle", summary = "One article that you keep")
    public ArticleLibrary.StoredArticle get(UUID articleId) {
        return library.find(articleId, caller.id());
    }

    @DELETE
    @Path("/{articleId}")
    @Operation(operationId = "deleteArticle", summary = "Delete an article that you keep")
    public void delete(UUID articleId) {
        library.delete(articleId, caller.id());
    }

    @POST
    @Path("/{articleId}/analysis")
    @Operation(
            operationId = "analyseArticle",
            summary = "What an article says, and in whose voice",
            description = "Proposals with their confidence and their reason, made anew each time.")
    public AnalysedArticle analyse(UUID articleId) {
        var article = library.find(articleId, caller.id());
        var text = new NewsText(article.headline(), article.body());
        return AnalysisView.of(text, analyzer.analyze(text));
    }
}
