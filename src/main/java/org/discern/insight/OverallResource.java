package org.discern.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.classroom.ClassAccess;
import org.discern.platform.MayEndWith;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/classes/{classId}")
@Tag(name = "Dashboards")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class OverallResource {

    private final OverallDashboards dashboards;
    private final StudentProgress progress;
    private final Misconceptions misconceptions;
    private final ClassAccess access;
    private final Caller caller;

    OverallResource(
            OverallDashboards dashboards,
            StudentProgress progress,
            Misconceptions misconceptions,
            ClassAccess access,
            Caller caller) {
        this.dashboards = dashboards;
        this.progress = progress;
        this.misconceptions = misconceptions;
        this.access = access;
        this.caller = caller;
    }

    @GET
    @Path("/dashboard/overall")
    @MayEndWith(status = 422, problem = "unknown-time-zone", when = "There is no such time zone")
    @Operation(
            operationId = "getOverallDashboard",
            summary = "A class over all its assignments",
            description = "Who has done what, which mistakes the class makes, and whether it gets better from week to "
                    + "week.")
    public Overall get(
            UUID classId,
            @QueryParam("zone")
                    @DefaultValue("UTC")
                    @Parameter(
                            description = "A zone of the IANA database, in which weeks begin on Monday.",
                            example = "Europe/Berlin")
                    String zone) {
        access.check(classId, caller.person());
        return dashboards.of(classId, Weekly.zone(zone));
    }

    @GET
    @Path("/students/{studentId}/progress")
    @MayEndWith(status = 422, problem = "unknown-time-zone", when = "There is no such time zone")
    @Operation(
            operationId = "getStudentProgress",
            summary = "A student's progress over weeks, by skill",
            description = "Over first attempts at all assignments but practice.")
    public StudentProgress.View progress(
            UUID classId,
            UUID studentId,
            @QueryParam("zone")
                    @DefaultValue("UTC")
                    @Parameter(
                            description = "A zone of the IANA database, in which weeks begin on Monday.",
                            example = "Europe/Berlin")
                    String zone) {
        access.check(classId, caller.person());
        return progress.of(classId, studentId, Weekly.zone(zone));
    }

    @GET
    @Path("/misconceptions")
    @Operation(
            operationId = "listMisconceptions",
            summary = "Groups of students with the same misconception",
            description = "Students who take one label for another more often than their other mistakes explain, over "
                    + "first attempts at all assignments but practice. For teachers: nothing that students see names a "
                    + "group.")
    public Misconceptions.Report misconceptions(UUID classId) {
        access.check(classId, caller.person());
        return misconceptions.of(classId);
    }
}
