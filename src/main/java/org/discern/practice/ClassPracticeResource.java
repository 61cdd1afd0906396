package org.discern.practice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.classroom.ClassAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/classes/{classId}/practice")
@Tag(name = "Practice")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class ClassPracticeResource {

    /** What a teacher decides of practice. */
    @Schema(name = "NewPracticeSettings")
    record NewSettings(
            @NotNull Boolean enabled,

            @Schema(
                    description =
                            "The quiz sets to practise with; null, or none, for all that your school may use in the languages "
                                    + "of the class's quizzes.")
            @Size(max = 200, message = "choose at most 200 quiz sets") @Nullable List<@NotNull UUID> quizSetIds) {}

    private final PracticeSwitch practice;
    private final ClassProgress progress;
    private final ClassAccess access;
    private final Caller caller;

    ClassPracticeResource(PracticeSwitch practice, ClassProgress progress, ClassAccess access, Caller caller) {
        this.practice = practice;
        this.progress = progress;
        this.access = access;
        this.caller = caller;
    }

    @PUT
    @Operation(
            operationId = "setPractice",
            summary = "Let the class practise, or not",
            description = "Off until you switch it on. Practice shows keys at once, but never those of a quiz that a "
                    + "student of the class has yet to submit, that is not closed, or whose keys are never shown.")
    public PracticeSwitch.Settings set(UUID classId, @NotNull @Valid NewSettings settings) {
        access.check(classId, caller.person());
        return practice.set(
                classId, new PracticeSwitch.Settings(settings.enabled(), settings.quizSetIds()), caller.person());
    }

    @GET
    @Operation(
            operationId = "getClassPractice",
            summary = "Whether the class practises, and how far each student is by skill",
            description = "For teachers only, and part of no score.")
    public ClassProgress.ClassPractice get(UUID classId) {
        access.check(classId, caller.person());
        return progress.of(classId);
    }
}
