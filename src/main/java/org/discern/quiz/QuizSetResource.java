package org.discern.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.platform.MayEndWith;
import org.discern.platform.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/quiz-sets")
@Tag(name = "Quiz sets")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class QuizSetResource {

    /** Whom a set is shared with. */
    @Schema(name = "Audience")
    record Audience(
            @Schema(
                    description =
                            "PRIVATE: you. SCHOOL: the teachers of your school. PUBLIC: every teacher on this server.")
            @NotNull Visibility visibility) {}

    /** What to copy. */
    @Schema(name = "NewCopy")
    record NewCopy(
            @Schema(description = "The latest when left out.") @Min(1) @Nullable Integer version) {}

    private final QuizLibrary library;
    private final LibrarySearch search;
    private final Sharing sharing;
    private final Copies copies;
    private final Caller caller;

    QuizSetResource(QuizLibrary library, LibrarySearch search, Sharing sharing, Copies copies, Caller caller) {
        this.library = library;
        this.search = search;
        this.sharing = sharing;
        this.copies = copies;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listQuizSets",
            summary = "Search the quiz sets that you can give to your classes",
            description =
                    "Your own, those that are shared with you, and the packs that come with Discern; newest first. "
                            + "What the parameters ask for must all be so.")
    public Page<QuizLibrary.Summary> list(
            @Valid @BeanParam LibraryFilter filter,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return search.find(caller.person(), filter, new LibraryQuery.Slice(after, limit));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getQuizSet", summary = "One quiz set")
    public QuizLibrary.Summary get(UUID id) {
        return library.find(id, caller.person());
    }

    @PUT
    @Path("/{id}/visibility")
    @MayEndWith(status = 403, problem = "not-your-set", when = "The set is another teacher's")
    @Operation(
            operationId = "shareQuizSet",
            summary = "Say who may find a quiz set of yours",
            description = "What classes have been given already stays theirs, whoever sees the set from now on.")
    public QuizLibrary.Summary share(UUID id, @NotNull @Valid Audience audience) {
        return sharing.share(id, audience.visibility(), caller.person());
    }

    @PUT
    @Path("/{id}/retirement")
    @MayEndWith(status = 403, problem = "not-your-set", when = "The set is another teacher's")
    @Operation(
            operationId = "retireQuizSet",
            summary = "Offer a quiz set no more",
            description = "It leaves the lists and cannot be given to a class any more. Running assignments go on.")
    public QuizLibrary.Summary retire(UUID id) {
        return sharing.retire(id, caller.person());
    }

    @DELETE
    @Path("/{id}/retirement")
    @MayEndWith(status = 403, problem = "not-your-set", when = "The set is another teacher's")
    @Operation(operationId = "bringBackQuizSet", summary = "Offer a retired quiz set again")
    public QuizLibrary.Summary bringBack(UUID id) {
        return sharing.bringBack(id, caller.person());
    }

    @POST
    @ResponseStatus(201)
    @Path("/{id}/copies")
    @Operation(
            operationId = "copyQuizSet",
            summary = "Copy a version into a quiz set of your own",
            description =
                    "The copy is private. It keeps author and licence, and says in `basedOn` what it was copied from.")
    public QuizLibrary.Summary copy(UUID id, @NotNull @Valid NewCopy wanted) {
        return copies.make(id, wanted.version(), caller.person());
    }
}
