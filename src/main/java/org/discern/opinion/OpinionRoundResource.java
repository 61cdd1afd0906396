package org.discern.opinion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.authoring.DraftAnswers;
import org.discern.authoring.DraftView;
import org.discern.authoring.EditsDraft;
import org.discern.platform.MayEndWith;
import org.discern.platform.Page;
import org.discern.platform.WithETag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/quiz-sets/{id}/second-opinions")
@Tag(name = "Second opinions")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class OpinionRoundResource {

    /** Colleagues to be asked. */
    @Schema(name = "NewOpinionRound", description = "Colleagues to be asked about a draft.")
    record NewRound(
            @Schema(description = "Teachers of your school.", examples = "[\"m.okafor\"]")
            @NotEmpty @Size(max = 20, message = "ask at most 20 colleagues at a time") List<@NotBlank @Size(max = 100) String> usernames,

            @Schema(description = "What they should know before they answer.") @Size(max = 2000) @Nullable String note) {}

    /** A suggestion to be followed. */
    @Schema(name = "ChosenSuggestion", description = "A suggestion to be followed.")
    record Chosen(@NotNull Suggestion.Change change) {}

    private final Asking asking;
    private final Reporting reporting;
    private final Applying applying;
    private final DraftAnswers answers;
    private final Caller caller;

    OpinionRoundResource(Asking asking, Reporting reporting, Applying applying, DraftAnswers answers, Caller caller) {
        this.asking = asking;
        this.reporting = reporting;
        this.applying = applying;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @MayEndWith(status = 403, problem = "not-your-set", when = "The quiz set is another teacher's")
    @MayEndWith(
            status = 422,
            problem = "nothing-to-ask",
            when = "No item of the draft has all that it needs to be asked")
    @MayEndWith(status = 422, problem = "unknown-colleague", when = "Your school has no teacher of a username")
    @MayEndWith(status = 422, problem = "asking-oneself", when = "One of the usernames is yours")
    @Operation(
            operationId = "askSecondOpinions",
            summary = "Ask colleagues to answer the items of your draft without its key",
            description =
                    "They get the items that can be asked already, as they are now: later edits do not disturb them.")
    public RoundView ask(UUID id, @NotNull @Valid NewRound fresh) {
        UUID round = asking.ask(id, fresh.usernames(), fresh.note(), caller.person());
        return reporting.get(id, round, caller.person()).round();
    }

    @GET
    @MayEndWith(status = 403, problem = "not-your-set", when = "The quiz set is another teacher's")
    @Operation(operationId = "listSecondOpinions", summary = "What you asked about a draft, latest first")
    public Page<RoundView> list(UUID id) {
        return new Page<>(reporting.list(id, caller.person()), null);
    }

    @GET
    @Path("/{roundId}")
    @MayEndWith(status = 403, problem = "not-your-set", when = "The quiz set is another teacher's")
    @Operation(
            operationId = "getSecondOpinions",
            summary = "What came of a round",
            description = "Before its closing: how far everybody is, and nothing of what they said.")
    public OpinionReport get(UUID id, UUID roundId) {
        return reporting.get(id, roundId, caller.person());
    }

    @PUT
    @Path("/{roundId}/closing")
    @MayEndWith(status = 403, problem = "not-your-set", when = "The quiz set is another teacher's")
    @Operation(
            operationId = "closeSecondOpinions",
            summary = "Close a round, and see what came of it",
            description = "For good: nobody can answer any more. Closed again, it is as it was.")
    public OpinionReport close(UUID id, UUID roundId) {
        return reporting.close(id, roundId, caller.person());
    }

    @POST
    @WithETag
    @EditsDraft
    @Path("/{roundId}/suggestions/{item}")
    @MayEndWith(status = 409, problem = "not-suggested", when = "The round is open, or suggests something else")
    @MayEndWith(
            status = 409,
            problem = "item-changed",
            when = "The draft asks something else than the colleagues were asked")
    @Operation(
            operationId = "followSuggestion",
            summary = "Change an item of the draft as the round suggests",
            description = "An edit like any other: the history holds what was before.")
    public RestResponse<DraftView> follow(
            UUID id,
            UUID roundId,
            String item,
            @NotNull @Valid Chosen chosen,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var target = new Applying.Target(id, roundId, item);
        return answers.with(applying.apply(target, chosen.change(), ifMatch, caller.person()));
    }
}
