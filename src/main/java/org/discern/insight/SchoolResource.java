package org.discern.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.platform.MayEndWith;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own school: an access token names it. */
@Path("/api/v1/school/dashboard")
@Tag(name = "Dashboards")
@RolesAllowed(Role.Names.ADMIN)
class SchoolResource {

    private final SchoolDashboards dashboards;
    private final Caller caller;

    SchoolResource(SchoolDashboards dashboards, Caller caller) {
        this.dashboards = dashboards;
        this.caller = caller;
    }

    @GET
    @MayEndWith(status = 422, problem = "unknown-time-zone", when = "There is no such time zone")
    @Operation(
            operationId = "getSchoolDashboard",
            summary = "The classes of your school side by side",
            description =
                    "By skill and over weeks, with intervals and without any student. Counted are first attempts; "
                            + "practice never is.")
    public SchoolDashboard get(
            @QueryParam("zone")
                    @DefaultValue("UTC")
                    @Parameter(
                            description = "A zone of the IANA database, in which weeks begin on Monday.",
                            example = "Europe/Berlin")
                    String zone,
            @QueryParam("weeks")
                    @DefaultValue("12")
                    @Parameter(description = "How many weeks to look back, the present one among them.")
                    @Min(1) @Max(60) int weeks) {
        return dashboards.of(caller.schoolId(), weeks, Weekly.zone(zone));
    }
}
