package org.discern.practice;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.platform.MayEndWith;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/practice")
@Tag(name = "Practice")
@RolesAllowed(Role.Names.STUDENT)
class PracticeResource {

    private static final int USUAL_SIZE = 5;

    /** A wish for items to practise. */
    @Schema(name = "NewPracticeRound")
    record NewRound(
            @Schema(description = "How many items; 5 when left out.", examples = "5") @Min(1) @Max(20) @Nullable Integer size) {}

    /** One answer as the device sends it. */
    @Schema(name = "PracticeAnswer")
    record NewAnswer(
            @Schema(description = "Made by the device (UUIDv7). The same id is stored once, however often it is sent.")
            @NotNull UUID id,

            @Schema(ref = "#/components/schemas/Answer") @NotNull JsonNode answer,

            @Schema(
                    description =
                            "How sure the student is, 0 to 1, where the item asks for it; left aside where it does "
                                    + "not. Never part of a mark.")
            @DecimalMin("0") @DecimalMax("1") @Nullable Double confidence,

            @Schema(description = "By the device's clock; when the skill is due follows from the server's.") @NotNull Instant answeredAt) {}

    private final Rounds rounds;
    private final Practising practising;
    private final Progress progress;
    private final Caller caller;

    PracticeResource(Rounds rounds, Practising practising, Progress progress, Caller caller) {
        this.rounds = rounds;
        this.practising = practising;
        this.progress = progress;
        this.caller = caller;
    }

    @PUT
    @Path("/rounds/{practiceRoundId}")
    @MayEndWith(status = 403, problem = "practice-off", when = "The class does not practise")
    @MayEndWith(status = 409, problem = "round-id-taken", when = "The id is another round's, or one of another size")
    @MayEndWith(status = 429, problem = "too-many-requests", when = "There were a hundred rounds since yesterday")
    @Operation(
            operationId = "startPracticeRound",
            summary = "Get some items to practise, under an id made by the device (UUIDv7)",
            description =
                    "Chosen for you: by the errors that you make, in excerpts that you have not seen, of a difficulty "
                            + "that you will mostly master. The same request again is answered the same. Answer when you like, "
                            + "also without a network.")
    public RoundView start(UUID practiceRoundId, @NotNull @Valid NewRound round) {
        return rounds.make(caller.student(), practiceRoundId, round.size() == null ? USUAL_SIZE : round.size());
    }

    @PUT
    @Path("/rounds/{practiceRoundId}/answers/{place}")
    @MayEndWith(status = 409, problem = "practice-answered", when = "Another answer came before; the first one stands")
    @MayEndWith(
            status = 409,
            problem = "practice-held-back",
            when = "The item belongs to a quiz that your class takes now")
    @MayEndWith(status = 422, problem = "invalid-answer", when = "The answer does not fit the item")
    @Operation(
            operationId = "answerPractice",
            summary = "Answer an item of a round, and see what was right",
            description = "Stored once and marked at once. The same request again is answered the same.")
    public OutcomeView answer(UUID practiceRoundId, int place, @NotNull @Valid NewAnswer answer) {
        var sent = new Practising.Sent(answer.id(), answer.answer(), answer.confidence(), answer.answeredAt());
        return OutcomeView.of(practising.answer(caller.student(), practiceRoundId, place, sent));
    }

    @GET
    @Path("/rounds/{practiceRoundId}/answers/{place}")
    @MayEndWith(
            status = 409,
            problem = "practice-held-back",
            when = "The item belongs to a quiz that your class takes now")
    @Operation(operationId = "getPracticeAnswer", summary = "What became of your answer to an item of a round")
    public OutcomeView find(UUID practiceRoundId, int place) {
        return OutcomeView.of(practising.find(caller.student(), practiceRoundId, place));
    }

    @GET
    @Path("/progress")
    @Operation(
            operationId = "practiceProgress",
            summary = "How far you have come, by skill",
            description = "Nobody but you and your teachers sees it.")
    public ProgressView progress() {
        return progress.of(caller.student());
    }
}
