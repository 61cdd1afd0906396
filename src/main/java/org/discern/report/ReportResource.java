package org.discern.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.classroom.ClassAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/classes/{classId}")
@Tag(name = "Exports")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
@Produces(ReportResource.HTML)
class ReportResource {

    static final String HTML = "text/html";

    private final Reports reports;
    private final ClassAccess access;
    private final Caller caller;

    ReportResource(Reports reports, ClassAccess access, Caller caller) {
        this.reports = reports;
        this.access = access;
        this.caller = caller;
    }

    @GET
    @Path("/report")
    @APIResponse(
            responseCode = "200",
            description = "A document to print",
            headers = @Header(ref = "#/components/headers/ContentDisposition", name = "Content-Disposition"),
            content = @Content(mediaType = HTML, schema = @Schema(type = SchemaType.STRING)))
    @Operation(
            operationId = "printClassReport",
            summary = "A report on a class, to print",
            description =
                    "A page on the class as a whole, then one or more for each student, each beginning on a new sheet. "
                            + "One HTML document without scripts and without anything to fetch. Keys that may not leave the house "
                            + "yet are left out.")
    public Response ofClass(
            UUID classId,
            @QueryParam("assignment")
                    @Parameter(description = "One assignment; all official ones when left out.")
                    @Nullable UUID assignment) {
        access.check(classId, caller.person());
        return response(reports.ofClass(classId, assignment));
    }

    @GET
    @Path("/students/{studentId}/report")
    @APIResponse(
            responseCode = "200",
            description = "A document to print",
            headers = @Header(ref = "#/components/headers/ContentDisposition", name = "Content-Disposition"),
            content = @Content(mediaType = HTML, schema = @Schema(type = SchemaType.STRING)))
    @Operation(
            operationId = "printStudentReport",
            summary = "A report on a student, to print",
            description =
                    "Over all official assignments. Of other students it has at most the class's average, and that "
                            + "only where five have submitted.")
    public Response ofStudent(UUID classId, UUID studentId) {
        access.check(classId, caller.person());
        return response(reports.ofStudent(classId, studentId));
    }

    private static Response response(Reports.ReportFile file) {
        return Response.ok(file.html(), HTML + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, file.name().inline())
                .header("Content-Security-Policy", ReportStyle.HEADER)
                .build();
    }
}
