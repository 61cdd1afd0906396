package org.discern.quiz;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.account.Author;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.account.TeacherAccounts;
import org.discern.platform.MayEndWith;
import org.discern.platform.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/quiz-sets/{id}/versions/{number}/key-revisions")
@Tag(name = "Corrections")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class KeyRevisionResource {

    private static final String KEY = "#/components/schemas/Key";

    /** A correction to be made. */
    @Schema(name = "NewKeyRevision")
    record NewKeyRevision(
            @Schema(description = "For those who look back later; students do not see it.") @NotBlank @Size(max = 1000) String reason,

            @NotEmpty @Size(max = 200, message = "change at most 200 items") List<@NotNull @Valid NewKeyChange> changes) {}

    /** What the correction does to one item. */
    @Schema(name = "NewKeyChange")
    record NewKeyChange(
            @Schema(description = "The id of the item.", examples = "a-friend") @NotBlank @Size(max = 80) String item,

            @Schema(
                    description = "REPLACE: the new key is right, and none before it. ACCEPT_BOTH: the new key is "
                            + "right as well, and an answer earns what it earns under the best of them. DROP: the "
                            + "item counts no more. RESTORE: as it was published.")
            @NotNull KeyChange.How how,

            @Schema(ref = KEY, description = "As in a pack; with REPLACE and ACCEPT_BOTH only.") @Nullable ObjectNode key,

            @Schema(description = "What students read from now on; the one before stays when left out.")
            @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "write something, or leave it out") @Size(max = 5000) @Nullable String explanation) {

        KeyChangeReader.Wanted wanted() {
            return new KeyChangeReader.Wanted(item, how, key, explanation);
        }
    }

    /** A correction of keys after their publication. */
    @Schema(name = "KeyRevision")
    record RevisionView(
            @Schema(description = "Counts the corrections of the version in your school.", minimum = "1")
            int number,

            List<ChangeView> changes,
            String reason,
            Author madeBy,
            Instant madeAt) {}

    /** What a correction did to one item. */
    @Schema(name = "KeyChange")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeView(
            String item,
            KeyChange.How how,
            @Schema(ref = KEY) @Nullable ObjectNode key,
            @Nullable String explanation) {}

    private final KeyCorrections corrections;
    private final PublishedQuizzes versions;
    private final VersionAccess access;
    private final TeacherAccounts accounts;
    private final Caller caller;

    KeyRevisionResource(
            KeyCorrections corrections,
            PublishedQuizzes versions,
            VersionAccess access,
            TeacherAccounts accounts,
            Caller caller) {
        this.corrections = corrections;
        this.versions = versions;
        this.access = access;
        this.accounts = accounts;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @MayEndWith(status = 409, problem = "keys-unchanged", when = "The keys are so already")
    @MayEndWith(status = 422, problem = "invalid-key-revision", when = "A change has faults, each with its place")
    @Operation(
            operationId = "correctKeys",
            summary = "Correct keys of a published version for your school",
            description = "The version itself never changes. New assignments use the latest correction; those that "
                    + "your classes have are marked by it when they are regraded.")
    public RevisionView add(UUID id, int number, @NotNull @Valid NewKeyRevision revision) {
        var chain = chain(id, number);
        var wanted = revision.changes().stream().map(NewKeyChange::wanted).toList();
        return view(corrections.add(chain, revision.reason(), wanted, caller.person()), chain);
    }

    @GET
    @Operation(operationId = "listKeyRevisions", summary = "Your school's corrections of a version, oldest first")
    public Page<RevisionView> list(UUID id, int number) {
        var chain = chain(id, number);
        return new Page<>(
                corrections.list(chain).stream()
                        .map(revision -> view(revision, chain))
                        .toList(),
                null);
    }

    @GET
    @Path("/{revision}")
    @Operation(operationId = "getKeyRevision", summary = "One correction")
    public RevisionView get(UUID id, int number, int revision) {
        var chain = chain(id, number);
        return view(corrections.get(chain, revision), chain);
    }

    /** The caller's school's own chain, of a version that it can see. */
    private KeyChain chain(UUID id, int number) {
        access.get(id, number, caller.person());
        return new KeyChain(id, number, caller.schoolId());
    }

    private RevisionView view(KeyCorrections.Correction revision, KeyChain chain) {
        Quiz quiz = versions.get(chain.quizSetId(), chain.version()).quiz();
        var changes =
                revision.changes().stream().map(change -> view(change, quiz)).toList();
        return new RevisionView(
                revision.number(), changes, revision.reason(), accounts.author(revision.madeBy()), revision.madeAt());
    }

    private static ChangeView view(KeyChange change, Quiz quiz) {
        var item = quiz.item(change.item()).orElseThrow();
        var key = change.key() == null ? null : QuizJson.key(quiz, item, change.key());
        return new ChangeView(change.item(), change.how(), key, change.explanation());
    }
}
