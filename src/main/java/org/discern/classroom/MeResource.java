package org.discern.classroom;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.account.TeacherAccounts;
import org.discern.platform.MayEndWith;
import org.discern.platform.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/me")
@Tag(name = "Sign-in")
class MeResource {

    /** Who is signed in. */
    @Schema(name = "Me")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Me(
            UUID id,
            Role role,

            @Schema(description = "A teacher's name, or a student's pseudonym.")
            String name,

            @Schema(description = "Of a teacher.") @Nullable String schoolName,
            @Schema(description = "Of a student.") @Nullable UUID classId,
            @Schema(description = "Of a student.") @Nullable String className) {}

    private final TeacherAccounts accounts;
    private final Roster roster;
    private final Caller caller;

    MeResource(TeacherAccounts accounts, Roster roster, Caller caller) {
        this.accounts = accounts;
        this.roster = roster;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.Names.STUDENT, Role.Names.TEACHER, Role.Names.ADMIN})
    @MayEndWith(status = 404, problem = "not-found", when = "The account has been erased")
    @Operation(operationId = "me", summary = "Who you are")
    public Me me() {
        var me = caller.role() == Role.STUDENT ? student() : teacher();
        return me.orElseThrow(() -> Problem.notFound("account any more"));
    }

    private Optional<Me> student() {
        var student = caller.student();
        return roster.seat(student)
                .map(seat -> new Me(
                        student.id(), Role.STUDENT, seat.pseudonym(), null, student.classId(), seat.className()));
    }

    private Optional<Me> teacher() {
        return accounts.find(caller.id())
                .map(teacher ->
                        new Me(teacher.id(), teacher.role(), teacher.displayName(), teacher.schoolName(), null, null));
    }
}
