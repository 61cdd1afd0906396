package org.discern.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.classroom.ClassAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/classes/{classId}/assignments/{assignmentId}/items")
@Tag(name = "Dashboards")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class ItemReportResource {

    private final ItemReports reports;
    private final ClassAccess access;
    private final Caller caller;

    ItemReportResource(ItemReports reports, ClassAccess access, Caller caller) {
        this.reports = reports;
        this.access = access;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getItemStatistics",
            summary = "The statistics of an assignment's items",
            description = "How hard each item was, whether it tells those who know from those who do not, and how its "
                    + "options were used; the items whose key is suspicious first.")
    public ItemReport get(UUID classId, UUID assignmentId) {
        access.check(classId, caller.person());
        return reports.of(classId, assignmentId);
    }
}
