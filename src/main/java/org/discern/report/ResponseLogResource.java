package org.discern.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
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

@Path("/api/v1/classes/{classId}/responses")
@Tag(name = "Exports")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class ResponseLogResource {

    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";

    private final ResponseLog log;
    private final ClassAccess access;
    private final Caller caller;

    ResponseLogResource(ResponseLog log, ClassAccess access, Caller caller) {
        this.log = log;
        this.access = access;
        this.caller = caller;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            description = "A file to save, sent while it is read",
            headers = @Header(ref = "#/components/headers/ContentDisposition", name = "Content-Disposition"),
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Operation(
            operationId = "exportResponses",
            summary = "The log of a class's answers, for research",
            description =
                    "Every answer as it came in, with what it earns by the keys in use now. It holds no pseudonym, no "
                            + "student's id and no date: a participant is a keyed hash, and times are seconds from a beginning. "
                            + "`GET /codebook` says what the columns mean.")
    public Response get(
            UUID classId,
            @QueryParam("assignment")
                    @Parameter(description = "One assignment; all of the class, practice too, when left out.")
                    @Nullable UUID assignment,
            @QueryParam("study")
                    @Size(min = 1, max = 100, message = "name the study in 1 to 100 characters") @Parameter(
                            description = "A name of your own. Logs that you fetch under one name have the same "
                                    + "participants, over classes too, and can be joined; others cannot. Without it no "
                                    + "other log can be joined to this one.")
                    @Nullable String study,
            @QueryParam("format")
                    @DefaultValue("csv")
                    @Pattern(regexp = "^(csv|ndjson)$", message = "ask for csv or ndjson")
                    @Parameter(description = "`csv`, without a byte order mark, or `ndjson`, a JSON object a line.")
                    String format) {
        var person = caller.person();
        access.check(classId, person);
        var selection = log.select(classId, assignment, log.participants(person, study));
        var asked = LogFormat.of(format);
        StreamingOutput body = out -> log.write(selection, asked, out);
        return Response.ok(body, asked.contentType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.of("responses", "", asked.ending()).attachment())
                .build();
    }
}
