package org.discern.classroom;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/classes/{classId}/assignments/{assignmentId}")
@Tag(name = "Live")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class OpeningResource {

    /** For how long an assignment is opened. */
    @Schema(name = "NewOpening")
    record NewOpening(
            @Schema(description = "After how many minutes from now it closes; it stays open when left out.")
            @Min(1) @Max(1440) @Nullable Integer minutes) {}

    private final Opening opening;
    private final ClassAccess access;
    private final Caller caller;

    OpeningResource(Opening opening, ClassAccess access, Caller caller) {
        this.opening = opening;
        this.access = access;
        this.caller = caller;
    }

    @PUT
    @Path("/opening")
    @Operation(
            operationId = "openNow",
            summary = "Open an assignment now, by the server's clock",
            description = "Ends a pause and an earlier close. The minutes count from now each time.")
    public AssignedQuiz open(UUID classId, UUID assignmentId, @NotNull @Valid NewOpening fresh) {
        access.check(classId, caller.person());
        return opening.open(classId, assignmentId, fresh.minutes());
    }

    @DELETE
    @Path("/opening")
    @Operation(
            operationId = "closeNow",
            summary = "Close an assignment now, by the server's clock",
            description =
                    "Answers that arrive later are kept, marked and shown as late. One that is closed, or not open "
                            + "yet, stays as it is.")
    public AssignedQuiz close(UUID classId, UUID assignmentId) {
        access.check(classId, caller.person());
        return opening.close(classId, assignmentId);
    }

    @PUT
    @Path("/pause")
    @Operation(
            operationId = "pause",
            summary = "Pause an assignment",
            description =
                    "Nobody starts meanwhile, and devices cover the screen when they hear of it. Answers that arrive "
                            + "are stored and count as ever.")
    public AssignedQuiz pause(UUID classId, UUID assignmentId) {
        access.check(classId, caller.person());
        return opening.pause(classId, assignmentId);
    }

    @DELETE
    @Path("/pause")
    @Operation(operationId = "resume", summary = "End a pause")
    public AssignedQuiz resume(UUID classId, UUID assignmentId) {
        access.check(classId, caller.person());
        return opening.resume(classId, assignmentId);
    }
}
