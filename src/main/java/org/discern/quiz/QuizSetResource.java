package org.discern.quiz;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/quiz-sets")
@Tag(name = "Quiz sets")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class QuizSetResource {

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

    private final QuizLibrary library;
    private final PublishedQuizzes versions;
    private final PackReader reader;
    private final Caller caller;

    QuizSetResource(QuizLibrary library, PublishedQuizzes versions, PackReader reader, Caller caller) {
        this.library = library;
        this.versions = versions;
        this.reader = reader;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listQuizSets", summary = "The quiz sets that you can give to your classes")
    public Page<QuizLibrary.Summary> list(
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return library.list(caller.person(), after, limit);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getQuizSet", summary = "One quiz set")
    public QuizLibrary.Summary get(UUID id) {
        return library.find(id, caller.person());
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
        library.find(id, caller.person());
        var version = versions.get(id, number);
        String tag = '"' + version.hash() + '"';
        var response = tag.equals(known) ? Response.notModified() : Response.ok(VersionView.of(version));
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    @POST
    @LargeBody
    @Path("/import")
    @Consumes({"application/yaml", "application/x-yaml", "text/yaml", "application/json"})
    @Operation(
            operationId = "importPack",
            summary = "Publish a quiz pack, shared with your school",
            description =
                    "Takes a whole quiz set in YAML or JSON, by quizzes/schema.json. A pack whose `id` a set of yours has "
                            + "already becomes its next version; an unchanged one changes nothing.")
    @RequestBody(
            content = {
                @Content(mediaType = "application/yaml", schema = @Schema(ref = "#/components/schemas/QuizDocument")),
                @Content(mediaType = "application/json", schema = @Schema(ref = "#/components/schemas/QuizDocument"))
            })
    @APIResponse(
            responseCode = "200",
            description = "The latest version is the same already",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = QuizLibrary.Summary.class)))
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = QuizLibrary.Summary.class)))
    @MayEndWith(status = 422, problem = "invalid-pack", when = "The pack has faults, each with its line")
    public Response take(byte[] pack, @RestHeader(HttpHeaders.CONTENT_TYPE) @Nullable String type) {
        boolean json = type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
        var notation = json ? LocatedTree.Notation.JSON : LocatedTree.Notation.YAML;
        Quiz quiz = reader.read(text(pack), notation);
        var publication = library.publish(quiz, Shelf.of(caller.person(), Visibility.SCHOOL));
        return Response.status(publication.fresh() ? Response.Status.CREATED : Response.Status.OK)
                .entity(publication.summary())
                .build();
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.of(ProblemType.MALFORMED, "The pack is not in UTF-8: save it in that encoding.");
        }
    }
}
