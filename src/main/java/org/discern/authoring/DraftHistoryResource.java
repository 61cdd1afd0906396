package org.discern.authoring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.platform.MayEndWith;
import org.discern.platform.Page;
import org.discern.platform.WithETag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/quiz-sets/{id}/draft/history")
@Tag(name = "Making a quiz set")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class DraftHistoryResource {

    /** A draft as it was saved once, without its document. */
    @Schema(name = "DraftRevision", description = "A draft as it was saved once.")
    record RevisionView(
            @Schema(minimum = "1") int revision,
            Instant savedAt,
            @Nullable UUID savedBy,

            @Schema(description = "What was changed, by the names of the parts.", examples = "[\"items/cost\"]")
            List<String> changes) {
        static RevisionView of(SavedDraft saved) {
            return new RevisionView(saved.number(), saved.savedAt(), saved.savedBy(), saved.changes());
        }
    }

    private final Drafts drafts;
    private final DraftAnswers answers;
    private final Caller caller;

    DraftHistoryResource(Drafts drafts, DraftAnswers answers, Caller caller) {
        this.drafts = drafts;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @MayEndWith(status = 403, problem = "not-your-set", when = "The quiz set is another teacher's")
    @Operation(
            operationId = "listDraftRevisions",
            summary = "What was saved of the draft, latest first",
            description = "The last 100 revisions are kept.")
    public Page<RevisionView> list(UUID id) {
        return new Page<>(
                drafts.history(id, caller.person()).stream()
                        .map(RevisionView::of)
                        .toList(),
                null);
    }

    @GET
    @WithETag
    @Path("/{revision}")
    @MayEndWith(status = 403, problem = "not-your-set", when = "The quiz set is another teacher's")
    @Operation(operationId = "getDraftRevision", summary = "The draft as it was saved once")
    public RestResponse<DraftView> get(UUID id, int revision) {
        return answers.with(drafts.at(id, revision, caller.person()));
    }

    @POST
    @WithETag
    @EditsDraft
    @Path("/{revision}/restoration")
    @Operation(
            operationId = "restoreDraftRevision",
            summary = "Bring back what was saved once",
            description = "As a new revision, so that it can be undone too.")
    public RestResponse<DraftView> restore(
            UUID id, int revision, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        ObjectNode document = drafts.at(id, revision, caller.person()).document();
        return answers.with(drafts.save(id, Base.of(ifMatch), DraftEdits.replace(document), caller.person()));
    }
}
