package org.discern.classroom;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.platform.Line;
import org.discern.platform.MayEndWith;
import org.discern.platform.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/classes/{classId}/assignments")
@Tag(name = "Assignments")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class AssignmentResource {

    /** A quiz set to be given to a class. */
    @Schema(name = "NewAssignment")
    record NewAssignment(
            @NotNull UUID quizSetId,

            @Schema(description = "The latest when left out.") @Min(1) @Nullable Integer version,

            @Schema(description = "The quiz set's when left out.")
            @Line(message = "write a title on one line, or leave it out")
            @Size(max = 200) @Nullable String title,

            @Schema(description = "Now when left out.") @Nullable Instant opensAt,

            @Schema(description = "Stays open when left out.") @Nullable Instant closesAt,

            @Schema(description = "AFTER_SUBMIT when left out.")
            Policy.@Nullable Reveal reveal,

            @Schema(description = "1 when left out.") @Min(1) @Max(10) @Nullable Integer attemptsAllowed,

            @Schema(description = "true when left out.") @Nullable Boolean partialCredit,

            @Schema(description = "OFFICIAL when left out: it counts. PRACTICE enters no statistics.")
            Policy.@Nullable Purpose purpose,

            @Schema(description = "false when left out. Whether the bundle carries the solutions; of practice only.")
            @Nullable Boolean keysIncluded,

            @Schema(description = "No limit when left out. Times the student's factor.") @Min(60) @Max(86_400) @Nullable Integer timeLimitSeconds,

            @Schema(description = "ACCEPT when left out: what arrives after the close counts, and is shown as late.")
            Timing.@Nullable Late late) {

        Assigning.Request of(Instant now) {
            var window = window(opensAt == null ? now : opensAt, closesAt);
            var policy = new Policy(
                    Objects.requireNonNullElse(reveal, Policy.Reveal.AFTER_SUBMIT),
                    Objects.requireNonNullElse(attemptsAllowed, 1),
                    Objects.requireNonNullElse(partialCredit, true),
                    Objects.requireNonNullElse(purpose, Policy.Purpose.OFFICIAL),
                    Objects.requireNonNullElse(keysIncluded, false));
            var timing = new Timing(timeLimitSeconds, Objects.requireNonNullElse(late, Timing.Late.ACCEPT));
            return new Assigning.Request(quizSetId, version, title, new Assignment.Terms(window, policy, timing));
        }
    }

    /** When an assignment can be answered. */
    @Schema(name = "NewWindow")
    record NewWindow(
            @NotNull Instant opensAt,

            @Schema(description = "Null to keep it open; the present time to close it now.") @Nullable Instant closesAt) {}

    /** What decides about time, beside the window. */
    @Schema(name = "NewTiming")
    record NewTiming(
            @Schema(description = "Null for no limit.") @Min(60) @Max(86_400) @Nullable Integer timeLimitSeconds,

            @NotNull Timing.Late late) {}

    private final Assigning assigning;
    private final ClassAccess access;
    private final Caller caller;
    private final Clock clock;

    AssignmentResource(Assigning assigning, ClassAccess access, Caller caller, Clock clock) {
        this.assigning = assigning;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @MayEndWith(status = 409, problem = "nothing-published", when = "The quiz set has no version yet")
    @MayEndWith(status = 409, problem = "set-retired", when = "The quiz set is retired")
    @MayEndWith(status = 422, problem = "window-reversed", when = "The window closes before it opens")
    @MayEndWith(status = 422, problem = "keys-in-official", when = "Keys are included in what is not practice")
    @Operation(operationId = "assign", summary = "Give a quiz set to a class")
    public AssignedQuiz add(UUID classId, @NotNull @Valid NewAssignment fresh) {
        access.check(classId, caller.person());
        return assigning.give(classId, fresh.of(clock.instant()), caller.person());
    }

    @GET
    @Operation(operationId = "listAssignments", summary = "What the class has been given")
    public Page<AssignedQuiz> list(UUID classId) {
        access.check(classId, caller.person());
        return new Page<>(assigning.of(classId), null);
    }

    @GET
    @Path("/{assignmentId}")
    @Operation(operationId = "getAssignment", summary = "One assignment")
    public AssignedQuiz get(UUID classId, UUID assignmentId) {
        access.check(classId, caller.person());
        return assigning.get(classId, assignmentId);
    }

    @PUT
    @Path("/{assignmentId}/window")
    @MayEndWith(status = 422, problem = "window-reversed", when = "The window closes before it opens")
    @Operation(
            operationId = "moveWindow",
            summary = "Open or close an assignment, now or later",
            description = "Answers that arrive after the close are kept; whether they count, the timing says. What has "
                    + "arrived keeps the standing that it had.")
    public AssignedQuiz move(UUID classId, UUID assignmentId, @NotNull @Valid NewWindow window) {
        access.check(classId, caller.person());
        return assigning.move(classId, assignmentId, window(window.opensAt(), window.closesAt()));
    }

    @PUT
    @Path("/{assignmentId}/timing")
    @Operation(
            operationId = "changeTiming",
            summary = "Change the time limit, or what becomes of late answers",
            description = "Holds for open attempts too, and for all answers that arrive from now on. What has arrived "
                    + "keeps the standing that it had; the teacher may accept it.")
    public AssignedQuiz time(UUID classId, UUID assignmentId, @NotNull @Valid NewTiming timing) {
        access.check(classId, caller.person());
        return assigning.time(classId, assignmentId, new Timing(timing.timeLimitSeconds(), timing.late()));
    }

    /** Whole microseconds, as Postgres keeps them. */
    private static Window window(Instant opensAt, @Nullable Instant closesAt) {
        return new Window(
                opensAt.truncatedTo(ChronoUnit.MICROS),
                Optional.ofNullable(closesAt)
                        .map(time -> time.truncatedTo(ChronoUnit.MICROS))
                        .orElse(null));
    }
}
