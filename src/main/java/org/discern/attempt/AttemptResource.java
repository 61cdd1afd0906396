package org.discern.attempt;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.platform.MayEndWith;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/attempts/{attemptId}")
@Tag(name = "Taking a quiz")
@RolesAllowed(Role.Names.STUDENT)
class AttemptResource {

    /** Which assignment the attempt is at. */
    @Schema(name = "NewAttempt")
    record NewAttempt(
            @NotNull UUID assignmentId,

            @Schema(
                    description =
                            "What the device's clock says when it sends this. Tells the teacher how far the times "
                                    + "of late answers are off.")
            @Nullable Instant deviceTime) {}

    /** Answers, as the device collected them. */
    @Schema(name = "ResponseBatch")
    record Batch(
            @Schema(type = SchemaType.ARRAY, implementation = Event.class)
            @NotEmpty @Size(max = 200, message = "send at most 200 responses at a time") List<JsonNode> responses) {}

    /** What became of a batch. */
    @Schema(name = "ResponseOutcomes")
    record Outcomes(
            @Schema(description = "One for each response, in their order.")
            List<Outcome> outcomes) {}

    /** The end of an attempt. */
    @Schema(name = "NewSubmission")
    record NewSubmission(
            @Schema(
                    description = "The highest sequence number that the device has used; 0 for no answer at all.",
                    examples = "12")
            @NotNull @Min(0) @Max(100_000) Integer lastSequence,

            @Schema(
                    description = "The sequence numbers of answers that were rejected and that the device has given "
                            + "up: the submission does not wait for them.")
            @Size(max = 200, message = "give up at most 200 answers") @Nullable List<@NotNull Integer> givenUp) {}

    private final StudentWork work;
    private final Intake intake;
    private final Submission submission;
    private final Results results;
    private final Caller caller;

    AttemptResource(StudentWork work, Intake intake, Submission submission, Results results, Caller caller) {
        this.work = work;
        this.intake = intake;
        this.submission = submission;
        this.results = results;
        this.caller = caller;
    }

    @PUT
    @MayEndWith(status = 403, problem = "not-open-yet", when = "The assignment is not open yet")
    @MayEndWith(status = 409, problem = "attempt-id-taken", when = "The id is another attempt's")
    @MayEndWith(status = 409, problem = "attempts-used-up", when = "No attempt is left")
    @MayEndWith(status = 409, problem = "paused", when = "It is paused; `Retry-After` says when to ask again")
    @Operation(
            operationId = "startAttempt",
            summary = "Start an attempt under an id made by the device (UUIDv7)",
            description =
                    "The same request again is answered the same. The time limit runs from here. May be asked for "
                            + "after the close, since the student may have begun without a network; what it holds is late then.")
    public AttemptView start(UUID attemptId, @NotNull @Valid NewAttempt attempt) {
        return work.start(caller.student(), attemptId, attempt.assignmentId(), attempt.deviceTime());
    }

    @GET
    @Operation(operationId = "getAttempt", summary = "One attempt of yours")
    public AttemptProgress get(UUID attemptId) {
        return submission.progress(caller.student(), attemptId);
    }

    @POST
    @Path("/responses")
    @MayEndWith(status = 503, problem = "too-busy", when = "Too many answers wait to be stored; none of these was")
    @Operation(
            operationId = "sendResponses",
            summary = "Send answers",
            description =
                    "Each is stored once, however often it is sent, and is durable when this says STORED. Sent again, it "
                            + "is acknowledged again with the same body: a device cannot tell whether its reply was "
                            + "lost before or after the storing, and need not. One bad answer does not spoil the "
                            + "others.")
    public Uni<Outcomes> send(UUID attemptId, @NotNull @Valid Batch batch) {
        // No thread waits for the commit: hundreds of requests share one, and are many more than there are threads.
        var outcomes = intake.take(caller.student(), attemptId, batch.responses());
        return Uni.createFrom().completionStage(outcomes).map(Outcomes::new);
    }

    @PUT
    @Path("/submission")
    @MayEndWith(status = 409, problem = "responses-missing", when = "Some answers have not arrived yet")
    @Operation(
            operationId = "submitAttempt",
            summary = "Submit",
            description =
                    "Refused with the missing sequence numbers while answers have not arrived. Still taken when the "
                            + "time has ended, and shown as late.")
    public AttemptView submit(UUID attemptId, @NotNull @Valid NewSubmission end) {
        return submission.submit(
                caller.student(), attemptId, end.lastSequence(), Objects.requireNonNullElse(end.givenUp(), List.of()));
    }

    @GET
    @Path("/result")
    @Operation(operationId = "getResult", summary = "The result, as far as the reveal policy lets you see it")
    public AttemptResult result(UUID attemptId) {
        return results.of(caller.student(), attemptId);
    }

    @PUT
    @Path("/reveals/{item}")
    @MayEndWith(status = 403, problem = "reveal-not-due", when = "The key is not shown now")
    @Operation(
            operationId = "revealItem",
            summary = "See the key of an item that you have answered",
            description = "Only where the assignment reveals after each. Later answers to the item do not count.")
    public AttemptResult.MarkedItem reveal(UUID attemptId, String item) {
        return results.reveal(caller.student(), attemptId, item);
    }
}
