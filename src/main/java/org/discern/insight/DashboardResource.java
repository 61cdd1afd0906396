package org.discern.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.classroom.ClassAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/classes/{classId}/dashboard")
@Tag(name = "Dashboards")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class DashboardResource {

    private final Dashboards dashboards;
    private final ClassAccess access;
    private final Caller caller;

    DashboardResource(Dashboards dashboards, ClassAccess access, Caller caller) {
        this.dashboards = dashboards;
        this.access = access;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getDashboard",
            summary = "A class's scores on an assignment",
            description = "Per student, per item, and which label was taken for which.")
    public Dashboard get(UUID classId, @NotNull @QueryParam("assignment") UUID assignment) {
        access.check(classId, caller.person());
        return dashboards.of(classId, assignment);
    }
}
