package org.discern.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.classroom.ClassAccess;
import org.discern.classroom.ClassRow;
import org.discern.platform.MayEndWith;
import org.discern.platform.Page;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.discern.quiz.KeyChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/classes/{classId}/challenges")
@Tag(name = "Corrections")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class ChallengeResource {

    /** The ways to accept a challenge, as {@link KeyChange.How} has them. */
    enum Acceptance {
        REPLACE(KeyChange.How.REPLACE),
        ACCEPT_BOTH(KeyChange.How.ACCEPT_BOTH),
        DROP(KeyChange.How.DROP);

        private final KeyChange.How how;

        Acceptance(KeyChange.How how) {
            this.how = how;
        }
    }

    /** A teacher's answer to a challenge. */
    @Schema(name = "ChallengeAnswer")
    record ChallengeAnswer(
            @Schema(description = "The student reads it. Of an accepted challenge it is the key revision's reason too.")
            @NotBlank @Size(max = 1000) String reply,

            @NotNull Boolean accept,

            @Schema(
                    description = "What accepting does: ACCEPT_BOTH makes the student's answer right as well, REPLACE "
                            + "makes it the only right one, DROP takes the item out of the score. With `accept` only.")
            @Nullable Acceptance how,

            @Schema(
                    description =
                            "What students read of the item from now on. With `accept` only; the one before stays when left out.")
            @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "write something, or leave it out") @Size(max = 5000) @Nullable String explanation) {

        Challenge.Reply of() {
            if (accept != (how != null)) {
                throw misfit("/how", accept ? "Say how to accept it." : "Leave it out to decline.");
            }
            if (!accept && explanation != null) {
                throw misfit("/explanation", "Leave it out to decline.");
            }
            return new Challenge.Reply(reply, how == null ? null : how.how, explanation);
        }

        private static Problem misfit(String pointer, String advice) {
            return Problem.of(
                    ProblemType.INVALID,
                    "Some values do not fit: see errors.",
                    List.of(Problem.Detail.at(pointer, advice)));
        }
    }

    private final ChallengeDesk desk;
    private final ChallengeAnswers answers;
    private final ClassAccess access;
    private final Caller caller;

    ChallengeResource(ChallengeDesk desk, ChallengeAnswers answers, ClassAccess access, Caller caller) {
        this.desk = desk;
        this.answers = answers;
        this.access = access;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listChallenges", summary = "What students disagree with, item by item")
    public Page<ChallengedItem> list(
            UUID classId,
            @QueryParam("assignment") @Nullable UUID assignment,
            @QueryParam("state") Challenge.@Nullable State state) {
        access.check(classId, caller.person());
        return new Page<>(desk.list(classId, assignment, state), null);
    }

    @PUT
    @Path("/{challengeId}/answer")
    @MayEndWith(status = 409, problem = "challenge-closed", when = "It was withdrawn, or answered otherwise")
    @MayEndWith(status = 422, problem = "invalid-key-revision", when = "The student's answer cannot be a key")
    @Operation(
            operationId = "answerChallenge",
            summary = "Answer a challenge, and accept it or not",
            description = "To accept it makes a key revision; marks change when the assignment is regraded to it. "
                    + "Other students' challenges stay open. The same request again is answered the same.")
    public ChallengedItem.Entry answer(UUID classId, UUID challengeId, @NotNull @Valid ChallengeAnswer answer) {
        access.check(classId, caller.person());
        return answers.answer(new ClassRow(classId, challengeId), answer.of(), caller.person());
    }
}
