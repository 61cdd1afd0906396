package org.discern.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.classroom.ClassAccess;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/classes/{classId}/scores")
@Tag(name = "Exports")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class ScoreResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ScoreBooks books;
    private final ClassAccess access;
    private final Caller caller;

    ScoreResource(ScoreBooks books, ClassAccess access, Caller caller) {
        this.books = books;
        this.access = access;
        this.caller = caller;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            description = "A file to save",
            headers = @Header(ref = "#/components/headers/ContentDisposition", name = "Content-Disposition"),
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Operation(
            operationId = "exportScores",
            summary = "A class's scores as a file",
            description =
                    "Students by official assignments or, with `assignment`, students by its items. A workbook has a "
                            + "sheet for each view: scores, answers, items with their statistics, confusion, skills, misleading "
                            + "excerpts, and what the columns mean. No cell is run as a formula.")
    public Response get(
            UUID classId,
            @QueryParam("assignment")
                    @Parameter(description = "One assignment, practice too; all official ones when left out.")
                    @Nullable UUID assignment,
            @QueryParam("format")
                    @Pattern(regexp = "^(csv|csv-plain|xlsx)$", message = "ask for csv, csv-plain or xlsx")
                    @Parameter(
                            description =
                                    "`csv` begins with a byte order mark, for spreadsheets; `csv-plain` does not, "
                                            + "for programs. When left out, `Accept` decides.")
                    @Nullable String format,
            @Context Request request) {
        access.check(classId, caller.person());
        var asked = format == null ? accepted(request) : ScoreFormat.of(format);
        var file = books.of(classId, assignment, asked);
        return Response.ok(file.bytes(), asked.contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.name().attachment())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static ScoreFormat accepted(Request request) {
        var offered = Variant.mediaTypes(MediaType.valueOf(CSV), MediaType.valueOf(XLSX))
                .build();
        Variant best = request.selectVariant(offered);
        if (best == null) {
            String advice = "Accept " + CSV + " or " + XLSX + ", or give format: csv, csv-plain or xlsx.";
            throw Problem.of(ProblemType.NOT_ACCEPTABLE, advice);
        }
        return best.getMediaType().toString().equals(XLSX) ? ScoreFormat.XLSX : ScoreFormat.CSV;
    }
}
