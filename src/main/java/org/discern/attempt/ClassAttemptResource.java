package org.discern.attempt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.classroom.ClassAccess;
import org.discern.classroom.ClassRow;
import org.discern.platform.MayEndWith;
import org.discern.platform.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/classes/{classId}/assignments/{assignmentId}")
@Tag(name = "Assignments")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class ClassAttemptResource {

    /** Why an attempt is taken out. */
    @Schema(name = "Voiding")
    record Voiding(
            @Schema(description = "The student reads it.", examples = "The fire alarm went off.")
            @NotBlank @Size(max = 1000) String reason) {}

    /** What becomes of answers that came after the time. */
    @Schema(name = "LateDecision")
    record LateDecision(
            @Schema(description = "Whether they count.") @NotNull Boolean accepted) {}

    private final ClassAttempts attempts;
    private final LateAnswers late;
    private final ClassAccess access;
    private final Caller caller;
    private final Clock clock;

    ClassAttemptResource(ClassAttempts attempts, LateAnswers late, ClassAccess access, Caller caller, Clock clock) {
        this.clock = clock;
        this.attempts = attempts;
        this.late = late;
        this.access = access;
        this.caller = caller;
    }

    @GET
    @Path("/attempts")
    @Operation(operationId = "listAttempts", summary = "The attempts at an assignment, by pseudonym, with their states")
    public Page<ClassAttempt> list(UUID classId, UUID assignmentId) {
        access.check(classId, caller.person());
        return new Page<>(attempts.of(classId, assignmentId), null);
    }

    @PUT
    @Path("/attempts/{attemptId}/voiding")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "voidAttempt",
            summary = "Take an attempt out for good",
            description =
                    "The student may start another, and the first that is not voided counts. Answers and marks are "
                            + "kept, and count nowhere. It cannot be taken back: the student may see the keys by another attempt "
                            + "from now on. The same again is answered the same.")
    public ClassAttempt voidOne(UUID classId, UUID assignmentId, UUID attemptId, @NotNull @Valid Voiding voiding) {
        access.check(classId, caller.person());
        return attempts.voidOne(
                new ClassRow(classId, assignmentId), attemptId, voiding.reason().strip(), caller.id());
    }

    @GET
    @Path("/late-answers")
    @Operation(
            operationId = "listLateAnswers",
            summary = "The answers that came after the time, by attempt",
            description =
                    "After the time limit, or after the close where the timing says REVIEW. They are kept, and count "
                            + "once you accept them.")
    public Page<LateSheet> late(UUID classId, UUID assignmentId) {
        access.check(classId, caller.person());
        return new Page<>(late.of(new ClassRow(classId, assignmentId)), null);
    }

    @PUT
    @Path("/attempts/{attemptId}/late-answers")
    @MayEndWith(status = 409, problem = "nothing-late", when = "No answer of the attempt came after its time")
    @Operation(
            operationId = "decideLateAnswers",
            summary = "Accept the late answers of an attempt, or leave them",
            description =
                    "Holds for all that have come by now; what comes later waits again. Can be turned round. Marks "
                            + "change at once.")
    public LateSheet decide(UUID classId, UUID assignmentId, UUID attemptId, @NotNull @Valid LateDecision decision) {
        access.check(classId, caller.person());
        return late.decide(
                new ClassRow(classId, assignmentId),
                attemptId,
                new LateAnswers.Decision(decision.accepted(), caller.id(), clock.instant()));
    }
}
