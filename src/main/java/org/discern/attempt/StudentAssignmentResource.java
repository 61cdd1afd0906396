package org.discern.attempt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.classroom.AssignedQuiz;
import org.discern.classroom.Policy;
import org.discern.classroom.Window;
import org.discern.platform.Page;
import org.discern.quiz.QuizContent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/assignments")
@Tag(name = "Taking a quiz")
@RolesAllowed(Role.Names.STUDENT)
class StudentAssignmentResource {

    /** An assignment as its students see it. */
    @Schema(name = "StudentAssignment")
    record AssignmentView(
            UUID id,
            String title,
            Instant opensAt,

            @Schema(description = "What arrives later is kept and shown as late; null when it stays open.") @Nullable Instant closesAt,

            Policy.Reveal reveal,
            int attemptsAllowed,
            List<AttemptView> attempts) {

        static AssignmentView of(StudentWork.Given given) {
            AssignedQuiz assignment = given.assignment();
            Window window = assignment.window();
            return new AssignmentView(
                    assignment.id(),
                    assignment.title(),
                    window.opensAt(),
                    window.closesAt(),
                    assignment.policy().reveal(),
                    assignment.policy().attemptsAllowed(),
                    given.attempts());
        }
    }

    /** All that a device needs to let a student answer without a network. */
    @Schema(name = "Bundle")
    record Bundle(
            UUID assignmentId,

            @Schema(description = "The quiz: articles, excerpts and items. It holds no key.")
            QuizContent content,

            @Schema(description = "SHA-256 of the content, in hexadecimal.")
            String contentHash) {}

    private final StudentWork work;
    private final Caller caller;

    StudentAssignmentResource(StudentWork work, Caller caller) {
        this.work = work;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "myAssignments", summary = "What your class has been given, with your attempts")
    public Page<AssignmentView> list() {
        var given = work.given(caller.student());
        return new Page<>(given.stream().map(AssignmentView::of).toList(), null);
    }

    @GET
    @Path("/{assignmentId}/bundle")
    @APIResponse(responseCode = "304", description = "You have it already")
    @APIResponseSchema(value = Bundle.class, responseCode = "200")
    @Operation(
            operationId = "getBundle",
            summary = "The quiz of an assignment",
            description = "Never changes: keep it on the device for as long as the assignment lasts.")
    public Response bundle(UUID assignmentId, @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        var opened = work.open(caller.student(), assignmentId);
        String hash = opened.quiz().contentHash();
        String tag = '"' + hash + '"';
        var response = tag.equals(known)
                ? Response.notModified()
                : Response.ok(new Bundle(assignmentId, opened.quiz().quiz().content(), hash));
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable")
                .build();
    }
}
