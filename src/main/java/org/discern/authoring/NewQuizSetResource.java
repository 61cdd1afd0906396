package org.discern.authoring;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.account.TeacherAccounts;
import org.discern.article.ArticleLibrary;
import org.discern.platform.Line;
import org.discern.platform.MayEndWith;
import org.discern.platform.WithETag;
import org.discern.quiz.QuizContent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/quiz-sets")
@Tag(name = "Making a quiz set")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class NewQuizSetResource {

    /** A quiz set to be made. */
    @Schema(name = "NewQuizSet", description = "A quiz set to be made, empty or from an article. All may be left out.")
    record NewQuizSet(
            @Schema(description = "The article's headline when left out.") @Line @Size(max = 500) @Nullable String title,

            @Schema(description = "What a class learns from it, for the teacher who chooses.")
            @Size(max = 5000) @Nullable String summary,

            @Schema(description = "BCP 47 tag of the articles' language; `en` when left out.")
            @Pattern(
                    regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*",
                    message = "name the language by its tag: en, de or pt-BR")
            @Nullable String language,

            @Schema(description = "INTRODUCTORY when left out.")
            QuizContent.@Nullable Level level,

            @Size(max = 20) @Nullable List<
                            @NotNull @Pattern(
                                    regexp = "[a-z0-9]+(-[a-z0-9]+)*",
                                    message = "use small letters, digits and single hyphens")
                            @Size(max = 80) String>
                    tags,

            @Schema(description = "An article that you keep. Items about it are proposed.") @Nullable UUID articleId,

            @Schema(description = "Which items to propose from the article; leave it out for ten of all kinds.")
            @Valid @Nullable ProposalRequest proposals) {

        QuizContent.Level levelOrFirst() {
            return level == null ? QuizContent.Level.INTRODUCTORY : level;
        }

        ObjectNode document(String author) {
            ObjectNode document = JsonNodeFactory.instance.objectNode();
            document.put("title", Objects.requireNonNullElse(title, ""));
            document.put("summary", Objects.requireNonNullElse(summary, ""));
            document.put("language", Objects.requireNonNullElse(language, "en"));
            document.put("level", levelOrFirst().name());
            var list = document.putArray("tags");
            Objects.requireNonNullElse(tags, List.<String>of()).stream()
                    .distinct()
                    .forEach(list::add);
            document.put("author", author);
            document.put("licence", "Not stated: ask the author");
            return document;
        }
    }

    private final Drafts drafts;
    private final Proposing proposing;
    private final ArticleLibrary articles;
    private final TeacherAccounts accounts;
    private final DraftAnswers answers;
    private final Caller caller;

    NewQuizSetResource(
            Drafts drafts,
            Proposing proposing,
            ArticleLibrary articles,
            TeacherAccounts accounts,
            DraftAnswers answers,
            Caller caller) {
        this.drafts = drafts;
        this.proposing = proposing;
        this.articles = articles;
        this.accounts = accounts;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @WithETag
    @ResponseStatus(201)
    @MayEndWith(status = 422, problem = "unknown-kind", when = "There is no such kind of item")
    @Operation(
            operationId = "addQuizSet",
            summary = "Begin a quiz set, empty or with items proposed from an article",
            description = "Only you see it until it is published. A proposed item says in `proposed` how sure the "
                    + "analysis is and why; take that field out when you have looked at the item.")
    public RestResponse<DraftView> add(@NotNull @Valid NewQuizSet fresh) {
        var owner = caller.person();
        ObjectNode document =
                fresh.document(accounts.find(owner.id()).orElseThrow().displayName());
        if (fresh.articleId() != null) {
            var article = articles.find(fresh.articleId(), owner.id());
            var wish = Objects.requireNonNullElse(fresh.proposals(), ProposalRequest.ANY)
                    .wish(fresh.levelOrFirst());
            document = proposing.items(article, wish).apply(document);
            describe(document, article);
        }
        return answers.with(RestResponse.Status.CREATED, drafts.open(document, owner));
    }

    /** A title and a summary to begin with, where the teacher gave none. */
    private static void describe(ObjectNode document, ArticleLibrary.StoredArticle article) {
        String headline = Objects.requireNonNullElse(article.headline(), "");
        if (document.path("title").asText().isBlank()) {
            document.put("title", headline);
        }
        if (document.path("summary").asText().isBlank() && !headline.isBlank()) {
            document.put("summary", "Claims, quotes and opinions in the article “" + headline + "”.");
        }
    }
}
