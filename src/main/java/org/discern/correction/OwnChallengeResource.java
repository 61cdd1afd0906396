package org.discern.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.platform.MayEndWith;
import org.discern.platform.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/attempts/{attemptId}/challenges")
@Tag(name = "Taking a quiz")
@RolesAllowed(Role.Names.STUDENT)
class OwnChallengeResource {

    /** Why a student disagrees. */
    @Schema(name = "NewChallenge")
    record NewChallenge(
            @Schema(examples = "Nobody is quoted here: the marks stand around a title.") @NotBlank @Size(max = 500) String reason) {}

    private final Challenging challenging;
    private final Caller caller;

    OwnChallengeResource(Challenging challenging, Caller caller) {
        this.challenging = challenging;
        this.caller = caller;
    }

    @PUT
    @Path("/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    @MayEndWith(
            status = 403,
            problem = "reveal-not-due",
            when = "You have not been shown the key, or may not see it now")
    @MayEndWith(status = 409, problem = "item-not-answered", when = "You have not answered the item")
    @MayEndWith(status = 409, problem = "challenge-closed", when = "It was withdrawn or answered with another reason")
    @Operation(
            operationId = "challengeKey",
            summary = "Say that you disagree with a key that you have been shown, and why",
            description = "Once for each item; another reason takes the place of the first until your teacher answers. "
                    + "The same request again is answered as it then stands.")
    public OwnChallenge raise(UUID attemptId, String item, @NotNull @Valid NewChallenge challenge) {
        return challenging.raise(caller.student(), attemptId, item, challenge.reason());
    }

    @DELETE
    @Path("/{item}")
    @MayEndWith(status = 403, problem = "reveal-not-due", when = "You may not see the key now")
    @MayEndWith(status = 409, problem = "challenge-closed", when = "It has been answered")
    @Operation(
            operationId = "withdrawChallenge",
            summary = "Take your disagreement back",
            description = "It cannot be raised again.")
    public OwnChallenge withdraw(UUID attemptId, String item) {
        return challenging.withdraw(caller.student(), attemptId, item);
    }

    @GET
    @Operation(
            operationId = "myChallenges",
            summary = "Your challenges of an attempt's keys, with your teacher's answers",
            description = "Those whose keys you may see now.")
    public Page<OwnChallenge> list(UUID attemptId) {
        return new Page<>(challenging.of(caller.student(), attemptId), null);
    }
}
