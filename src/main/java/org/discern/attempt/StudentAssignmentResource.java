package org.discern.attempt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.classroom.AssignedQuiz;
import org.discern.classroom.Policy;
import org.discern.classroom.Timing;
import org.discern.classroom.Window;
import org.discern.platform.MayEndWith;
import org.discern.platform.Page;
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

    /** RFC 9110, 5.6.7. */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    /** An assignment as its students see it. */
    @Schema(name = "StudentAssignment")
    record AssignmentView(
            UUID id,
            String title,
            Instant opensAt,

            @Schema(description = "What arrives later is late, and kept; null when it stays open.") @Nullable Instant closesAt,

            @Schema(description = "Since when it is paused: cover the screen. Null while it goes on.") @Nullable Instant pausedAt,

            Policy.Reveal reveal,
            @Schema(minimum = "1", maximum = "10") int attemptsAllowed,
            Policy.Purpose purpose,
            Timing timing,
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
                    assignment.policy().purpose(),
                    assignment.timing(),
                    given.attempts());
        }
    }

    private final StudentWork work;
    private final Bundles bundles;
    private final BundleTags tags;
    private final Caller caller;
    private final Clock clock;

    StudentAssignmentResource(StudentWork work, Bundles bundles, BundleTags tags, Caller caller, Clock clock) {
        this.work = work;
        this.bundles = bundles;
        this.tags = tags;
        this.clock = clock;
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
            headers = {
                @Header(ref = "#/components/headers/ETag", name = "ETag"),
                @Header(
                        name = "Date",
                        description = "The server's time, also with 304: how far the device's clock is off.",
                        schema = @Schema(implementation = String.class))
            },
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Bundle.class)))
    @APIResponse(responseCode = "304", description = "You have it already")
    @MayEndWith(status = 403, problem = "not-open-yet", when = "The assignment is not open yet")
    @Operation(
            operationId = "getBundle",
            summary = "All that a device needs for an assignment, in one call",
            description =
                    "The content never changes; window, policies and times can, and then the ETag does. Ask again "
                            + "with If-None-Match whenever there is a network: 304 says that all is as it was. Keys are in it "
                            + "in one case: practice whose teacher includes them.")
    public Response bundle(UUID assignmentId, @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        var bundle = bundles.of(caller.student(), assignmentId);
        String tag = tags.of(bundle);
        // A list, or a tag that a proxy has made weak, still contains it.
        var response = known != null && known.contains(tag) ? Response.notModified() : Response.ok(bundle);
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.DATE, HTTP_DATE.format(clock.instant().atZone(ZoneOffset.UTC)))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }
}
