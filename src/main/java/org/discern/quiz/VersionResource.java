package org.discern.quiz;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.platform.Page;
import org.discern.quiz.change.QuizChanges;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/quiz-sets")
@Tag(name = "Quiz sets")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class VersionResource {

    /** A version with its keys, for teachers. */
    @Schema(name = "QuizVersion")
    record VersionView(
            UUID quizSetId,
            @Schema(minimum = "1") int number,

            @Schema(description = "SHA-256 of the document, in hexadecimal.", pattern = "^[0-9a-f]{64}$")
            String hash,

            Instant publishedAt,

            @Schema(ref = "#/components/schemas/QuizDocument")
            ObjectNode document) {
        static VersionView of(PublishedQuiz version) {
            return new VersionView(
                    version.quizSetId(),
                    version.number(),
                    version.hash(),
                    version.publishedAt(),
                    QuizJson.document(version.quiz()));
        }
    }

    private final VersionHistory history;
    private final Caller caller;

    VersionResource(VersionHistory history, Caller caller) {
        this.history = history;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/versions")
    @Operation(operationId = "listQuizVersions", summary = "The published versions of a quiz set, newest first")
    public Page<VersionHistory.Entry> list(
            UUID id,
            @QueryParam("after") @Nullable Integer after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return history.list(id, caller.person(), after, limit);
    }

    @GET
    @Path("/{id}/versions/{number}")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            headers = @Header(ref = "#/components/headers/ETag", name = "ETag"),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = VersionView.class)))
    @APIResponse(responseCode = "304", description = "You have it already")
    @Operation(
            operationId = "getQuizVersion",
            summary = "A published version, with its keys",
            description = "Never changes. It holds the keys, so a browser asks each time whether it may still show it.")
    public Response version(UUID id, int number, @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        var version = history.get(id, number, caller.person());
        String tag = '"' + version.hash() + '"';
        var response = tag.equals(known) ? Response.notModified() : Response.ok(VersionView.of(version));
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    @GET
    @Path("/{id}/versions/{number}/changes")
    @Operation(
            operationId = "getQuizChanges",
            summary = "What a version changed",
            description = "For a teacher who decides whether to give it to a class: what was added, removed, moved and "
                    + "changed, and which of it students see before they answer.")
    public QuizChanges changes(
            UUID id,
            int number,
            @QueryParam("since")
                    @Min(0) @Parameter(
                            description = "An earlier version, or a later one; the one before when left out. 0 is "
                                    + "before the first, when there was nothing.")
                    @Nullable Integer since) {
        return history.changes(id, number, since == null ? number - 1 : since, caller.person());
    }

    @GET
    @Path("/{id}/versions/{number}/export")
    @Produces({"application/yaml", "application/json"})
    @APIResponse(
            responseCode = "200",
            description = "A pack: a file that can be imported again",
            headers = @Header(ref = "#/components/headers/ContentDisposition", name = "Content-Disposition"),
            content = {
                @Content(mediaType = "application/yaml", schema = @Schema(ref = "#/components/schemas/QuizDocument")),
                @Content(mediaType = "application/json", schema = @Schema(ref = "#/components/schemas/QuizDocument"))
            })
    @Operation(
            operationId = "exportPack",
            summary = "A version as a quiz pack",
            description = "Imported again it is the same version, with the same hash, on this server or another.")
    public Response export(
            UUID id,
            int number,
            @QueryParam("format")
                    @DefaultValue("yaml")
                    @Pattern(regexp = "^(yaml|json)$", message = "ask for yaml or json")
                    @Parameter(description = "`yaml`, to be read and changed by a person, or `json`.")
                    String format) {
        var pack = ExportedPack.of(history.get(id, number, caller.person()), PackFormat.of(format));
        return Response.ok(pack.text(), pack.format().mediaType() + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, pack.disposition())
                .build();
    }
}
