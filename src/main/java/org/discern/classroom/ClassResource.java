package org.discern.classroom;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.platform.Line;
import org.discern.platform.MayEndWith;
import org.discern.platform.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/classes")
@Tag(name = "Classes")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class ClassResource {

    /** A class to be made. */
    @Schema(name = "NewClass")
    record NewClass(
            @Schema(examples = "8b English") @NotBlank @Line @Size(max = 200) String name) {}

    /** What a student needs to show what they can. */
    @Schema(name = "Accommodations")
    record Accommodations(
            @Schema(
                    description = "How many times as long time limits are for the student; 1 for no extra time.",
                    examples = "1.5")
            @NotNull @DecimalMin("1") @DecimalMax("4") Double timeFactor) {}

    private final Classrooms classrooms;
    private final Roster roster;
    private final ClassAccess access;
    private final Caller caller;

    ClassResource(Classrooms classrooms, Roster roster, ClassAccess access, Caller caller) {
        this.classrooms = classrooms;
        this.roster = roster;
        this.access = access;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(operationId = "addClass", summary = "Make a class")
    public Classrooms.ClassView add(@NotNull @Valid NewClass fresh) {
        return classrooms.open(fresh.name(), caller.person());
    }

    @GET
    @Operation(operationId = "listClasses", summary = "The classes that you teach")
    public Page<Classrooms.ClassView> list() {
        return new Page<>(classrooms.taughtBy(caller.person()), null);
    }

    @GET
    @Path("/{classId}")
    @Operation(operationId = "getClass", summary = "One class")
    public Classrooms.ClassView get(UUID classId) {
        access.check(classId, caller.person());
        return classrooms.get(classId);
    }

    @POST
    @Path("/{classId}/join-code")
    @Operation(
            operationId = "renewJoinCode",
            summary = "Replace the join code",
            description = "The old code opens nothing any more; students who have joined stay.")
    public Classrooms.ClassView renewJoinCode(UUID classId) {
        access.check(classId, caller.person());
        return classrooms.renewJoinCode(classId);
    }

    @PUT
    @Path("/{classId}/teachers/{username}")
    @MayEndWith(status = 409, problem = "conflict", when = "Somebody added the teacher at the same moment")
    @Operation(operationId = "addClassTeacher", summary = "Let a colleague of your school teach the class too")
    public Classrooms.ClassView addTeacher(UUID classId, String username) {
        access.check(classId, caller.person());
        return classrooms.addTeacher(classId, username);
    }

    @DELETE
    @Path("/{classId}/teachers/{username}")
    @MayEndWith(status = 409, problem = "last-teacher", when = "Nobody would teach the class any more")
    @Operation(operationId = "removeClassTeacher", summary = "Take a teacher off the class")
    public Classrooms.ClassView removeTeacher(UUID classId, String username) {
        access.check(classId, caller.person());
        return classrooms.removeTeacher(classId, username);
    }

    @GET
    @Path("/{classId}/students")
    @Operation(operationId = "listStudents", summary = "The students of a class, by pseudonym")
    public Page<Roster.StudentView> students(UUID classId) {
        access.check(classId, caller.person());
        List<Roster.StudentView> students = roster.of(classId);
        return new Page<>(students, null);
    }

    @GET
    @Path("/{classId}/students/{studentId}")
    @Operation(operationId = "getStudent", summary = "One student of a class")
    public Roster.StudentView student(UUID classId, UUID studentId) {
        access.check(classId, caller.person());
        return roster.get(classId, studentId);
    }

    @PUT
    @Path("/{classId}/students/{studentId}/accommodations")
    @Operation(
            operationId = "accommodate",
            summary = "Give a student extra time",
            description = "Holds for open attempts too. Classmates do not see it.")
    public Roster.StudentView accommodate(UUID classId, UUID studentId, @NotNull @Valid Accommodations accommodations) {
        access.check(classId, caller.person());
        return roster.giveTime(classId, studentId, accommodations.timeFactor());
    }

    @DELETE
    @Path("/{classId}/students/{studentId}")
    @Operation(
            operationId = "eraseStudent",
            summary = "Erase a student",
            description = "Deletes the student with every attempt, answer and mark. It cannot be undone.")
    public void eraseStudent(UUID classId, UUID studentId) {
        access.check(classId, caller.person());
        roster.erase(classId, studentId);
    }
}
