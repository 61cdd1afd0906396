package org.discern.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.discern.platform.Line;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/teachers")
@Tag(name = "Teachers")
class TeacherResource {

    /** An account to be made for a teacher of the caller's school. */
    @Schema(name = "NewTeacher")
    record NewTeacherRequest(
            @Schema(examples = "m.okafor")
            @NotBlank @Pattern(regexp = "[A-Za-z0-9._@-]{2,100}", message = "use 2 to 100 letters, digits, and . _ @ -") String username,

            @Schema(examples = "Mx. Okafor") @NotBlank @Line @Size(max = 100) String displayName,

            @NotBlank @Size(min = 10, max = 200, message = "use 10 to 200 characters") String password,

            @Schema(description = "TEACHER when left out.") @Nullable Role role) {

        NewTeacher of() {
            if (role == Role.STUDENT) {
                throw Problem.of(
                        ProblemType.INVALID,
                        "Some values do not fit: see errors.",
                        List.of(Problem.Detail.at("/role", "Use TEACHER or ADMIN.")));
            }
            return new NewTeacher(username, displayName, password, role == null ? Role.TEACHER : role);
        }
    }

    /** A teacher's account. */
    @Schema(name = "Teacher")
    record TeacherView(UUID id, String username, String displayName, Role role) {
        static TeacherView of(TeacherAccounts.Profile teacher) {
            return new TeacherView(teacher.id(), teacher.username(), teacher.displayName(), teacher.role());
        }
    }

    private final TeacherAccounts accounts;
    private final Caller caller;

    TeacherResource(TeacherAccounts accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.Names.ADMIN)
    @ResponseStatus(201)
    @Operation(operationId = "addTeacher", summary = "Make an account for a teacher of your school")
    public TeacherView add(@NotNull @Valid NewTeacherRequest teacher) {
        return TeacherView.of(accounts.add(teacher.of(), caller.schoolId()));
    }
}
