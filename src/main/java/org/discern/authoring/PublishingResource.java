package org.discern.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.authoring.check.Advice;
import org.discern.authoring.check.DraftCheck;
import org.discern.platform.MayEndWith;
import org.discern.quiz.PublishedQuiz;
import org.discern.quiz.PublishedQuizzes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/quiz-sets/{id}")
@Tag(name = "Making a quiz set")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class PublishingResource {

    /** What a colleague would say of a draft. */
    @Schema(name = "DraftReport", description = "What to look at before publishing.")
    record Report(
            @Schema(description = "The revision of the draft that was looked at.", minimum = "0")
            int revision,

            @Schema(description = "Whether nothing stands in the way of publishing.")
            boolean ready,

            @Schema(description = "What stands in the way first.")
            List<Advice> advice) {}

    /** A draft to be published. */
    @Schema(name = "NewVersion")
    record NewVersion(
            @Schema(description = "true says that you have looked at every item that the analysis proposed.") @Nullable Boolean reviewed) {}

    /** A version that has been published. */
    @Schema(name = "PublishedVersion", description = "A version that never changes.")
    record VersionView(
            UUID quizSetId,
            @Schema(minimum = "1") int number,

            @Schema(description = "SHA-256 of the document, in hexadecimal.", pattern = "^[0-9a-f]{64}$")
            String hash,

            @Schema(description = "SHA-256 of what students see, in hexadecimal.", pattern = "^[0-9a-f]{64}$")
            String contentHash,

            Instant publishedAt,

            @Schema(description = "False when this was published before and nothing has changed since.")
            boolean fresh) {
        static VersionView of(PublishedQuiz version, boolean fresh) {
            return new VersionView(
                    version.quizSetId(),
                    version.number(),
                    version.hash(),
                    version.contentHash(),
                    version.publishedAt(),
                    fresh);
        }
    }

    private final Drafts drafts;
    private final DraftCheck check;
    private final Publishing publishing;
    private final PublishedQuizzes versions;
    private final Caller caller;

    PublishingResource(
            Drafts drafts, DraftCheck check, Publishing publishing, PublishedQuizzes versions, Caller caller) {
        this.drafts = drafts;
        this.check = check;
        this.publishing = publishing;
        this.versions = versions;
        this.caller = caller;
    }

    @GET
    @Path("/draft/check")
    @MayEndWith(status = 403, problem = "not-your-set", when = "The quiz set is another teacher's")
    @Operation(
            operationId = "checkDraft",
            summary = "What a good colleague would say before you publish",
            description = "Nothing of it but MUST stands in the way: the teacher decides.")
    public Report check(UUID id) {
        var draft = drafts.get(id, caller.person());
        var advice = check.of(draft.document());
        boolean ready = advice.stream().noneMatch(one -> one.weight() == Advice.Weight.MUST);
        return new Report(draft.revision(), ready, advice);
    }

    @POST
    @Path("/versions")
    @ResponseStatus(201)
    @MayEndWith(status = 403, problem = "not-your-set", when = "The quiz set is another teacher's")
    @MayEndWith(status = 409, problem = "not-reviewed", when = "Nobody has looked at some of the proposed items")
    @MayEndWith(status = 412, problem = "stale-draft", when = "The draft was saved after what you looked at")
    @MayEndWith(status = 422, problem = "empty-quiz-set", when = "There are no items")
    @MayEndWith(status = 422, problem = "not-ready", when = "Something is missing or does not fit: the check says what")
    @MayEndWith(status = 428, problem = "etag-missing", when = "The request has no If-Match")
    @Operation(
            operationId = "publishDraft",
            summary = "Publish the draft as the next version",
            description = "It never changes again; classes that answer an earlier version go on with that. Publishing "
                    + "the same again makes no new version.")
    public VersionView publish(
            UUID id, @NotNull @Valid NewVersion fresh, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        boolean reviewed = Boolean.TRUE.equals(fresh.reviewed());
        var publication = publishing.publish(id, Base.of(ifMatch), reviewed, caller.person());
        return VersionView.of(versions.get(id, publication.number()), publication.fresh());
    }
}
