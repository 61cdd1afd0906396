package org.discern.opinion;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.grading.Answer;
import org.discern.platform.MayEndWith;
import org.discern.platform.Page;
import org.discern.quiz.QuizContent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/second-opinions")
@Tag(name = "Second opinions")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class AskedOpinionResource {

    /** What a colleague is asked, in a few words. */
    @Schema(name = "OpinionRequest", description = "What a colleague asks you.")
    record AskedView(
            @Schema(description = "The round's id.") UUID id,
            @Schema(description = "The draft's title.") String title,
            @Schema(description = "Who asks.") String askedBy,
            @Nullable String note,
            Instant askedAt,

            @Schema(description = "Null while you can answer.") @Nullable Instant closedAt,

            @Schema(minimum = "1") int itemCount,

            @Schema(description = "How many items you have answered.", minimum = "0")
            int answered) {

        static AskedView of(Answering.Asked asked) {
            return new AskedView(
                    asked.roundId(),
                    asked.content().title(),
                    asked.askedBy(),
                    asked.note(),
                    asked.askedAt(),
                    asked.closedAt(),
                    asked.content().items().size(),
                    asked.own().size());
        }
    }

    /** What a colleague is asked, as students would be: there is no field for a key. */
    @Schema(name = "BlindItems", description = "What you are asked, as students would be: it holds no key.")
    record Blind(
            AskedView request,

            @Schema(ref = "#/components/schemas/QuizContent")
            QuizContent content,

            List<OwnOpinion> own) {

        static Blind of(Answering.Asked asked) {
            var own = asked.own().entrySet().stream()
                    .map(said -> OwnOpinion.of(said.getKey(), said.getValue()))
                    .toList();
            return new Blind(AskedView.of(asked), asked.content(), own);
        }
    }

    /** What one says of an item. */
    @Schema(name = "NewOpinion", description = "What you say of an item.")
    record NewOpinion(
            @Schema(ref = "#/components/schemas/Answer") @NotNull JsonNode answer,

            @Schema(description = "What the author should know: why it is hard, what it turns on.")
            @Size(max = 2000) @Nullable String comment) {}

    /** What one has said of an item. */
    @Schema(name = "OwnOpinion", description = "What you have said of an item.")
    record OwnOpinion(
            String item,
            @Schema(ref = "#/components/schemas/Answer") Answer answer,
            @Nullable String comment) {

        static OwnOpinion of(String item, Voice.Said said) {
            return new OwnOpinion(item, said.answer(), said.comment());
        }
    }

    private final Answering answering;
    private final Caller caller;

    AskedOpinionResource(Answering answering, Caller caller) {
        this.answering = answering;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listOpinionRequests",
            summary = "What colleagues ask you, latest first",
            description = "Without what you have declined.")
    public Page<AskedView> list() {
        return new Page<>(
                answering.list(caller.id()).stream().map(AskedView::of).toList(), null);
    }

    @GET
    @Path("/{roundId}")
    @Operation(
            operationId = "getOpinionRequest",
            summary = "The items that a colleague asks you about, without their keys")
    public Blind get(UUID roundId) {
        return Blind.of(answering.get(roundId, caller.id()));
    }

    @PUT
    @Path("/{roundId}/answers/{item}")
    @MayEndWith(status = 409, problem = "round-closed", when = "The one who asked has closed the round")
    @MayEndWith(status = 422, problem = "invalid-answer", when = "The answer does not fit its item")
    @Operation(
            operationId = "giveOpinion",
            summary = "Answer an item",
            description = "As often as you like until the round is closed; the last answer stands.")
    public OwnOpinion give(UUID roundId, String item, @NotNull @Valid NewOpinion fresh) {
        return OwnOpinion.of(item, answering.answer(who(roundId), item, fresh.answer(), fresh.comment()));
    }

    @DELETE
    @Path("/{roundId}")
    @MayEndWith(status = 409, problem = "round-closed", when = "The one who asked has closed the round")
    @Operation(
            operationId = "declineOpinionRequest",
            summary = "Decline to answer",
            description = "Takes back what you have answered. The one who asked sees that you declined.")
    public void decline(UUID roundId) {
        answering.decline(who(roundId));
    }

    private Invitation.Id who(UUID roundId) {
        return new Invitation.Id(roundId, caller.id());
    }
}
