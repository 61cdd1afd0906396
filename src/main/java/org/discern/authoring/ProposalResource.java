package org.discern.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Objects;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.article.ArticleLibrary;
import org.discern.platform.WithETag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/quiz-sets/{id}/draft/proposals")
@Tag(name = "Making a quiz set")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class ProposalResource {

    /** Items to be proposed. */
    @Schema(name = "MoreItems")
    record MoreItems(
            @Schema(description = "An article that you keep.") @NotNull UUID articleId,

            @Schema(description = "Which items; leave it out for ten of all kinds.") @Valid @Nullable ProposalRequest proposals) {}

    private final Drafts drafts;
    private final Proposing proposing;
    private final ArticleLibrary articles;
    private final DraftAnswers answers;
    private final Caller caller;

    ProposalResource(Drafts drafts, Proposing proposing, ArticleLibrary articles, DraftAnswers answers, Caller caller) {
        this.drafts = drafts;
        this.proposing = proposing;
        this.articles = articles;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @WithETag
    @EditsDraft
    @Operation(
            operationId = "proposeItems",
            summary = "Add items that the analysis proposes about an article that you keep",
            description = "The article is added to the draft unless it is there. No sentence is asked about twice.")
    public RestResponse<DraftView> propose(
            UUID id, @NotNull @Valid MoreItems more, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var article = articles.find(more.articleId(), caller.id());
        var level = DraftHead.of(drafts.get(id, caller.person()).document()).level();
        var wish = Objects.requireNonNullElse(more.proposals(), ProposalRequest.ANY)
                .wish(level);
        return answers.with(drafts.save(id, Base.of(ifMatch), proposing.items(article, wish), caller.person()));
    }
}
