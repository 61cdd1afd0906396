package org.discern.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.discern.platform.MayEndWith;
import org.discern.platform.WithETag;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/**
 * Completes each operation: the status of its success, who may call it, the problems that it can end with, and examples
 * from {@code META-INF/openapi-examples.yaml}. A resource names only the problems that are its own, by
 * {@link MayEndWith}.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = 1)
public final class Operations implements OASFilter {

    private static final DotName OPERATION = DotName.createSimple(Operation.class);
    private static final DotName STATUS = DotName.createSimple(ResponseStatus.class);
    private static final DotName ROLES = DotName.createSimple(RolesAllowed.class);
    private static final DotName MAY_END_WITH = DotName.createSimple(MayEndWith.class);
    private static final DotName WITH_ETAG = DotName.createSimple(WithETag.class);
    private static final int ALL_ROLES = 3;

    private final IndexView index;
    private final Map<String, MethodInfo> methods = new HashMap<>();
    private final ObjectNode examples = Document.resource("/META-INF/openapi-examples.yaml");

    public Operations(IndexView index) {
        this.index = index;
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            methods.put(
                    operation.value("operationId").asString(),
                    operation.target().asMethod());
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI model) {
        Document.edit(model, this::edit);
    }

    private void edit(Document document) {
        document.operations(this::complete);
        if (!examples.isEmpty()) {
            throw new IllegalStateException("There are examples for what the API does not have: " + examples);
        }
        sort(document.paths());
        prune(document);
    }

    private void complete(String id, ObjectNode operation) {
        var method = methods.get(id);
        if (method == null) {
            throw new IllegalStateException("No method has the operationId " + id);
        }
        var responses = operation.withObjectProperty("responses");
        success(responses, method);
        if (method.hasAnnotation(WITH_ETAG)) {
            tag(responses);
        }
        var roles = roles(method);
        secure(operation, roles);
        var problems = new Problems(responses);
        problems.ofAny(operation, roles == null ? 0 : roles.size(), ALL_ROLES);
        method.annotationsWithRepeatable(MAY_END_WITH, index).forEach(problems::own);
        carriers(method)
                .flatMap(carrier -> carrier.annotationsWithRepeatable(MAY_END_WITH, index).stream())
                .forEach(problems::own);
        problems.complete();
        exemplify(id, operation, responses);
        sort(responses);
    }

    /** The scanner guesses 201 for every POST without a result. */
    private static void success(ObjectNode responses, MethodInfo method) {
        var status = method.annotation(STATUS);
        if (status != null) {
            rename(responses, "200", String.valueOf(status.value().asInt()), "Created");
        } else if (method.returnType().kind() == Type.Kind.VOID) {
            rename(responses, "201", "204", "Done");
            rename(responses, "204", "204", "Done");
        }
    }

    private static void tag(ObjectNode responses) {
        responses.properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(response -> (ObjectNode) response.getValue())
                .forEach(response -> response.withObjectProperty("headers")
                        .putObject("ETag")
                        .put("$ref", "#/components/headers/Revision"));
    }

    /** The annotations of our own on a method. */
    private Stream<ClassInfo> carriers(MethodInfo method) {
        return method.annotations().stream()
                .map(annotation -> index.getClassByName(annotation.name()))
                .filter(Objects::nonNull);
    }

    private static void rename(ObjectNode responses, String from, String to, String description) {
        if (responses.remove(from) instanceof ObjectNode response) {
            responses.set(to, response.put("description", description));
        }
    }

    /** The roles that may call a method; null when everybody may. */
    private static @Nullable List<String> roles(MethodInfo method) {
        var own = method.annotation(ROLES);
        var roles = own != null ? own : method.declaringClass().declaredAnnotation(ROLES);
        return roles == null || method.hasAnnotation(jakarta.annotation.security.PermitAll.class)
                ? null
                : List.of(roles.value().asStringArray());
    }

    private static void secure(ObjectNode operation, @Nullable List<String> roles) {
        var security = operation.putArray("security");
        String audience = "Needs no token.";
        if (roles != null) {
            security.addObject().putArray("token");
            var names = operation.putArray("x-roles");
            roles.forEach(names::add);
            audience = "Needs the token of a " + String.join(" or ", roles) + ".";
        }
        String description = operation.path("description").asText();
        operation.put("description", description.isEmpty() ? audience : description + " " + audience);
    }

    private void exemplify(String id, ObjectNode operation, ObjectNode responses) {
        JsonNode own = examples.path(id);
        own.properties().forEach(example -> {
            JsonNode body = example.getKey().equals("request")
                    ? operation.path("requestBody")
                    : responses.path(example.getKey());
            if (body.path("content").isEmpty()) {
                throw new IllegalStateException(id + " has no " + example.getKey() + " to give an example of.");
            }
            body.path("content").forEach(media -> {
                if (!media.at("/schema/format").asText().equals("binary")) {
                    ((ObjectNode) media).set("examples", example.getValue());
                }
            });
        });
        examples.remove(id);
    }

    private static void sort(ObjectNode node) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        node.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        node.removeAll();
        node.setAll(sorted);
    }

    /** Leaves the schemas that something refers to. */
    private static void prune(Document document) {
        var reached = document.reached(document.paths());
        reached.addAll(document.reached(document.responses()));
        document.schemas().retain(reached);
        for (String name : reached) {
            if (!document.schemas().has(name)) {
                throw new IllegalStateException("The API refers to a schema that it does not have: " + name);
            }
        }
        sort(document.schemas());
    }
}
