package org.discern.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.discern.account.Author;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.account.TeacherAccounts;
import org.discern.classroom.ClassAccess;
import org.discern.classroom.ClassRow;
import org.discern.platform.MayEndWith;
import org.discern.platform.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/classes/{classId}/assignments/{assignmentId}/regrades")
@Tag(name = "Corrections")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class RegradeResource {

    private static final String TO = "A key revision of your school; 0 for the keys as published.";
    private static final String NEVER_LOWER =
            "Whether answers keep what they have earned where the new keys give less. "
                    + "An item that is dropped counts for nobody.";

    /** What a regrade would do. */
    @Schema(name = "NewDryRun")
    record NewDryRun(
            @Schema(description = TO) @NotNull @Min(0) @Max(100_000) Integer toRevision,

            @Schema(description = NEVER_LOWER) @NotNull Boolean neverLower) {}

    /** A regrade to be made. */
    @Schema(name = "NewRegrade")
    record NewRegrade(
            @Schema(description = TO) @NotNull @Min(0) @Max(100_000) Integer toRevision,

            @Schema(description = NEVER_LOWER) @NotNull Boolean neverLower,

            @NotBlank @Size(max = 1000) String reason) {

        Regrade.Order order() {
            return new Regrade.Order(toRevision, neverLower, reason);
        }
    }

    /** A regrade with its progress. */
    @Schema(name = "Regrade", description = "An assignment's answers marked again by other keys.")
    record RegradeView(
            UUID id,
            UUID assignmentId,

            @Schema(description = "Counts the assignment's regrades.", minimum = "1")
            int number,

            Regrading.State state,

            @Schema(description = "How many attempts are to be marked again.")
            int total,

            @Schema(description = "How many of them are done.")
            int done,

            @Schema(minimum = "0") int fromRevision,
            @Schema(minimum = "0") int toRevision,
            boolean neverLower,
            String reason,
            Author madeBy,
            Instant startedAt,

            @Schema(description = "Null while it is running.") @Nullable Instant finishedAt) {

        static RegradeView of(Regrading.Progress progress, Author madeBy) {
            return new RegradeView(
                    progress.id(),
                    progress.assignmentId(),
                    progress.number(),
                    progress.state(),
                    progress.total(),
                    progress.done(),
                    progress.fromRevision(),
                    progress.toRevision(),
                    progress.neverLower(),
                    progress.reason(),
                    madeBy,
                    progress.startedAt(),
                    progress.finishedAt());
        }
    }

    private final Regrading regrading;
    private final RegradeWork work;
    private final TeacherAccounts accounts;
    private final ClassAccess access;
    private final Caller caller;

    RegradeResource(
            Regrading regrading, RegradeWork work, TeacherAccounts accounts, ClassAccess access, Caller caller) {
        this.regrading = regrading;
        this.work = work;
        this.accounts = accounts;
        this.access = access;
        this.caller = caller;
    }

    @POST
    @Path("/dry-run")
    @MayEndWith(status = 422, problem = "unknown-key-revision", when = "There is no such key revision")
    @Operation(
            operationId = "dryRunRegrade",
            summary = "See whose mark a regrade would change, from what to what",
            description = "Changes nothing.")
    public DryRun dryRun(UUID classId, UUID assignmentId, @NotNull @Valid NewDryRun regrade) {
        access.check(classId, caller.person());
        return regrading.dryRun(classId, assignmentId, regrade.toRevision(), regrade.neverLower());
    }

    @PUT
    @Path("/{regradeId}")
    @MayEndWith(status = 409, problem = "regrade-running", when = "Another regrade of the assignment is under way")
    @MayEndWith(status = 409, problem = "regrade-id-taken", when = "The id is another regrade's")
    @MayEndWith(status = 422, problem = "unknown-key-revision", when = "There is no such key revision")
    @Operation(
            operationId = "regrade",
            summary = "Mark the answers of an assignment again, under an id made by you (UUIDv7)",
            description = "Goes on in the background: ask for its progress. The same request again is answered as it "
                    + "then stands. A regrade to an earlier revision takes it back. Answers that come from now on "
                    + "are marked by the same keys.")
    public RegradeView apply(UUID classId, UUID assignmentId, UUID regradeId, @NotNull @Valid NewRegrade regrade) {
        access.check(classId, caller.person());
        var key = new ClassRow(classId, regradeId);
        var progress = regrading.begin(key, assignmentId, regrade.order(), caller.person());
        work.carryOn(key);
        return view(progress);
    }

    @GET
    @Operation(operationId = "listRegrades", summary = "The regrades of an assignment, oldest first")
    public Page<RegradeView> list(UUID classId, UUID assignmentId) {
        access.check(classId, caller.person());
        return new Page<>(
                regrading.list(classId, assignmentId).stream().map(this::view).toList(), null);
    }

    @GET
    @Path("/{regradeId}")
    @Operation(operationId = "getRegrade", summary = "One regrade with its progress")
    public RegradeView get(UUID classId, UUID assignmentId, UUID regradeId) {
        access.check(classId, caller.person());
        return view(regrading.get(new ClassRow(classId, regradeId), assignmentId));
    }

    @GET
    @Path("/{regradeId}/changes")
    @Operation(
            operationId = "listMarkChanges",
            summary = "The marks that a regrade has changed, by pseudonym",
            description = "Kept until the student is erased.")
    public Page<ChangeLog.Entry> changes(UUID classId, UUID assignmentId, UUID regradeId) {
        access.check(classId, caller.person());
        return new Page<>(regrading.changes(new ClassRow(classId, regradeId), assignmentId), null);
    }

    private RegradeView view(Regrading.Progress progress) {
        return RegradeView.of(progress, accounts.author(progress.madeBy()));
    }
}
