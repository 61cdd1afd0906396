package org.discern.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.platform.LargeBody;
import org.discern.platform.MayEndWith;
import org.discern.platform.Page;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Packs into the library and out of it. */
@Path("/api/v1/quiz-sets")
@Tag(name = "Quiz sets")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class PackResource {

    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";
    private static final String ZIP = "application/zip";

    private final PackImport packs;
    private final VersionHistory history;
    private final Caller caller;

    PackResource(PackImport packs, VersionHistory history, Caller caller) {
        this.packs = packs;
        this.history = history;
        this.caller = caller;
    }

    @POST
    @LargeBody
    @Path("/import")
    @Consumes({YAML, "application/x-yaml", "text/yaml", JSON, ZIP})
    @Operation(
            operationId = "importPack",
            summary = "Publish quiz packs, shared with your school",
            description =
                    "Takes a whole quiz set in YAML or JSON, by quizzes/schema.json, or up to 200 of them in a zip: all or "
                            + "none. A pack whose `id` a set of yours has already becomes its next version; an unchanged "
                            + "one changes nothing. One pack is answered by an ImportedPack, a zip by ImportedPacks.")
    @RequestBody(
            content = {
                @Content(mediaType = YAML, schema = @Schema(ref = "#/components/schemas/QuizDocument")),
                @Content(mediaType = JSON, schema = @Schema(ref = "#/components/schemas/QuizDocument")),
                @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "Nothing was changed: it was a trial, or the latest versions are the same already",
            content =
                    @Content(mediaType = JSON, schema = @Schema(oneOf = {ImportedPack.class, ImportedPack.All.class})))
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content =
                    @Content(mediaType = JSON, schema = @Schema(oneOf = {ImportedPack.class, ImportedPack.All.class})))
    @MayEndWith(
            status = 422,
            problem = "invalid-pack",
            when = "A pack has faults, each with its line and, in a zip, its file")
    @MayEndWith(status = 422, problem = "broken-archive", when = "The zip cannot be unpacked")
    @MayEndWith(status = 422, problem = "no-pack-inside", when = "The zip holds no pack")
    @MayEndWith(status = 422, problem = "too-many-packs", when = "The zip holds more than 200 packs")
    @MayEndWith(status = 422, problem = "unpacked-too-large", when = "The zip grows beyond 32 MiB")
    public Response take(
            byte[] body,
            @RestHeader(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Pattern(
                            regexp = "^(true|false)$",
                            message = "say true or false") // not a boolean: a slip would publish
                    @Parameter(
                            description = "Check the packs and say what would come of them; nothing is stored.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    String dryRun) {
        String mediaType = mediaType(type);
        boolean zip = mediaType.equals(ZIP);
        var read = zip
                ? packs.readZip(body)
                : List.of(packs.read(body, mediaType.equals(JSON) ? PackFormat.JSON : PackFormat.YAML));
        var person = caller.person();
        boolean trial = Boolean.parseBoolean(dryRun);
        var taken = trial ? packs.tryOut(read, person) : packs.take(read, person);
        boolean published = !trial && taken.stream().anyMatch(ImportedPack::changesSomething);
        return Response.status(published ? Response.Status.CREATED : Response.Status.OK)
                .entity(zip ? new ImportedPack.All(taken) : taken.get(0))
                .build();
    }

    private static String mediaType(@Nullable String type) {
        if (type == null) {
            String advice = "Say by Content-Type what you send: " + YAML + ", " + JSON + " or " + ZIP + ".";
            throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, advice);
        }
        return type.toLowerCase(Locale.ROOT).replaceFirst("\\s*;.*", "");
    }

    @GET
    @Path("/export")
    @Produces(ZIP)
    @APIResponse(
            responseCode = "200",
            description = "A zip of packs",
            headers = @Header(ref = "#/components/headers/ContentDisposition", name = "Content-Disposition"),
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @MayEndWith(status = 404, problem = "not-found", when = "You see no such set, or nothing of it is published")
    @Operation(
            operationId = "exportPacks",
            summary = "Several quiz sets as packs in a zip",
            description = "The latest version of each, in YAML.")
    public Response export(
            @QueryParam("ids")
                    @NotEmpty(message = "name the quiz sets") @Size(max = Page.MOST, message = "name at most 100 quiz sets") @Parameter(description = "The ids of the quiz sets, each as a parameter of its own.")
                    List<UUID> ids) {
        return Response.ok(history.zip(ids, caller.person()), ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"quiz-sets.zip\"")
                .build();
    }
}
