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
import org.discern.platform.MayEndWith;
import org.discern.platform.Page;
import org.discern.quiz.QuizContent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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

            @Schema(description = "Since when it is paused: cover the screen. Null while it goes on.") @Nullable Instant pausedAt,

            Policy.Reveal reveal,
            @Schema(minimum = "1", maximum = "10") int attemptsAllowed,
            List<AttemptView> attempts) {

        static AssignmentView of(StudentWork.Given given) {
            AssignedQuiz assignment = given.assignment();
            Window window = assignment.window();
            return new AssignmentView(
                    assignment.id(),
                    assignment.title(),
                    window.opensAt(),
                    window.closesAt(),
                    assignment.pausedAt(),
                    assignment.policy().reveal(),
                    assignment.policy().attemptsAllowed(),
                    given.attempts());
        }
    }

    /** All that a device needs to let a student answer without a network. */
    @Schema(name = "Bundle")
    record Bundle(
            UUID assignmentId,

            @Schema(ref = "#/components/schemas/QuizContent")
            QuizContent content,

            @Schema(description = "SHA-256 of the content, in hexadecimal.", pattern = "^[0-9a-f]{64}$")
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
    @APIResponse(
            responseCode = "200",
            description = "OK",
            headers = @Header(ref = "#/components/headers/ETag", name = "ETag"),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Bundle.class)))
    @APIResponse(responseCode = "304", description = "You have it already")
    @MayEndWith(status = 403, problem = "not-open-yet", when = "The assignment is not open yet")
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
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }
}
