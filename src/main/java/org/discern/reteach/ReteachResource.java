package org.discern.reteach;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.classroom.AssignedQuiz;
import org.discern.classroom.ClassAccess;
import org.discern.platform.Line;
import org.discern.platform.MayEndWith;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/classes/{classId}/misconceptions/{misconception}/practice")
@Tag(name = "Dashboards")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class ReteachResource {

    private static final String TITLE = "Extra practice";

    /** More items could need more articles than a quiz set may have: a comparison has two. */
    private static final int MOST = 10;

    /** Practice for a group. */
    @Schema(name = "NewPractice")
    record NewPractice(
            @Schema(description = "Items of the proposal that you have looked at, in the order to ask them.")
            @NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid ItemPlace> items,

            @Schema(description = "Students see it: do not name the group. “Extra practice” when left out.")
            @Line(message = "write a title on one line, or leave it out")
            @Size(max = 200) @Nullable String title,

            @Schema(description = "Stays open when left out.") @Nullable Instant closesAt) {

        Reteaching.Wish wish() {
            return new Reteaching.Wish(
                    items,
                    Objects.requireNonNullElse(title, TITLE),
                    closesAt == null ? null : closesAt.truncatedTo(ChronoUnit.MICROS));
        }
    }

    private final Reteaching reteaching;
    private final ClassAccess access;
    private final Caller caller;

    ReteachResource(Reteaching reteaching, ClassAccess access, Caller caller) {
        this.reteaching = reteaching;
        this.access = access;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "proposePractice",
            summary = "New excerpts for students with the same misconception",
            description = "From the library: sets that you may use, under licences that let items be put together, and "
                    + "words that the class has not been given. With their keys, for you to look at.")
    public Proposal propose(
            UUID classId,
            String misconception,
            @QueryParam("items") @DefaultValue("6") @Parameter(description = "How many at most.") @Min(1) @Max(MOST) int items) {
        access.check(classId, caller.person());
        return reteaching.propose(classId, misconception, items, caller.person());
    }

    @POST
    @ResponseStatus(201)
    @MayEndWith(
            status = 409,
            problem = "not-proposed",
            when = "An item cannot be used for the group, or the class has been given it meanwhile")
    @MayEndWith(status = 422, problem = "window-reversed", when = "The window closes before it opens")
    @Operation(
            operationId = "givePractice",
            summary = "Give new excerpts to students with the same misconception",
            description =
                    "Publishes a private quiz set of yours with credit to its sources, and gives it to the students "
                            + "of the group alone, as practice. Nothing that they see names the group. Sent again, it ends with "
                            + "`not-proposed`.")
    public AssignedQuiz give(UUID classId, String misconception, @NotNull @Valid NewPractice fresh) {
        access.check(classId, caller.person());
        return reteaching.give(classId, misconception, fresh.wish(), caller.person());
    }
}
