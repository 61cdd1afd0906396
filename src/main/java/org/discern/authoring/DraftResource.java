package org.discern.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.platform.LargeBody;
import org.discern.platform.MayEndWith;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.discern.platform.WithETag;
import org.discern.quiz.QuizDocuments;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/quiz-sets/{id}/draft")
@Tag(name = "Making a quiz set")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class DraftResource {

    /** The items in a new order. */
    @Schema(name = "ItemOrder")
    record Order(
            @Schema(description = "The id of each item, once.")
            @NotNull @Size(max = QuizDocuments.MOST_ITEMS, message = "a set has at most 200 items") List<@NotNull String> items) {}

    private final Drafts drafts;
    private final QuizDocuments documents;
    private final DraftAnswers answers;
    private final Caller caller;

    DraftResource(Drafts drafts, QuizDocuments documents, DraftAnswers answers, Caller caller) {
        this.drafts = drafts;
        this.documents = documents;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @WithETag
    @MayEndWith(status = 403, problem = "not-your-set", when = "The quiz set is another teacher's")
    @Operation(operationId = "getDraft", summary = "The draft of a quiz set of yours")
    public RestResponse<DraftView> get(UUID id) {
        return answers.with(drafts.get(id, caller.person()));
    }

    @PUT
    @LargeBody
    @WithETag
    @EditsDraft
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(ref = "#/components/schemas/DraftDocument")))
    @Operation(
            operationId = "saveDraft",
            summary = "Save the whole draft",
            description = "Whatever is not written yet may be missing; what is there must fit. Saving the same again "
                    + "makes no new revision. `id` and `discern` are the server's.")
    public RestResponse<DraftView> save(
            UUID id, byte[] body, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return edit(id, ifMatch, DraftEdits.replace(documents.parse(body)));
    }

    @PUT
    @LargeBody
    @WithETag
    @EditsDraft
    @Path("/items/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(ref = "#/components/schemas/DraftItemEdit")))
    @Operation(
            operationId = "saveDraftItem",
            summary = "Add or change one item",
            description = "With the excerpts that it needs and the draft does not have, or has otherwise.")
    public RestResponse<DraftView> saveItem(
            UUID id, String item, byte[] body, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        ObjectNode edit = documents.parse(body);
        List<ObjectNode> excerpts = new ArrayList<>();
        for (JsonNode excerpt : edit.path("excerpts")) {
            excerpts.add(object(excerpt, "/excerpts/" + excerpts.size()));
        }
        return edit(
                id, ifMatch, DraftEdits.put(object(edit.path("item"), "/item").put("id", item), excerpts));
    }

    @PUT
    @LargeBody
    @WithETag
    @EditsDraft
    @Path("/articles/{article}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(ref = "#/components/schemas/DraftArticle")))
    @Operation(
            operationId = "saveDraftArticle",
            summary = "Add or change one article",
            description = "Excerpts move with their words; `lost` names those whose words are gone.")
    public RestResponse<DraftView> saveArticle(
            UUID id, String article, byte[] body, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return edit(id, ifMatch, DraftEdits.putArticle(documents.parse(body).put("id", article)));
    }

    @DELETE
    @WithETag
    @EditsDraft
    @Path("/items/{item}")
    @Operation(
            operationId = "deleteDraftItem",
            summary = "Delete one item",
            description = "With the excerpts that only it asks about.")
    public RestResponse<DraftView> deleteItem(
            UUID id, String item, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return edit(id, ifMatch, DraftEdits.delete(item));
    }

    @POST
    @WithETag
    @EditsDraft
    @Path("/items/{item}/copy")
    @Operation(operationId = "copyDraftItem", summary = "Put a copy of an item right after it")
    public RestResponse<DraftView> copyItem(
            UUID id, String item, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return edit(id, ifMatch, DraftEdits.duplicate(item));
    }

    @PUT
    @WithETag
    @EditsDraft
    @Path("/order")
    @MayEndWith(status = 422, problem = "not-an-order", when = "The order does not name each item once")
    @Operation(operationId = "orderDraftItems", summary = "Put the items in another order")
    public RestResponse<DraftView> order(
            UUID id, @NotNull @Valid Order order, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return edit(id, ifMatch, DraftEdits.order(order.items()));
    }

    private RestResponse<DraftView> edit(UUID id, @Nullable String ifMatch, UnaryOperator<ObjectNode> edit) {
        return answers.with(drafts.save(id, Base.of(ifMatch), edit, caller.person()));
    }

    private static ObjectNode object(JsonNode node, String pointer) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw Problem.of(
                ProblemType.INVALID,
                "The body has a value that does not fit.",
                List.of(Problem.Detail.at(pointer, "An object is expected here.")));
    }
}
