package org.discern.platform;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns whatever a request ends with into a {@link ProblemBody}. Nothing of a library's message reaches the client. */
class ProblemMappers {

    private static final String PROBLEM_JSON = "application/problem+json";
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response problem(Problem problem) {
        LOG.debugf("%s: %s", problem.type().name(), problem.detail());
        var response =
                Response.status(problem.type().status()).type(PROBLEM_JSON).entity(ProblemBody.of(problem));
        var retryAfter = problem.retryAfter();
        if (retryAfter != null) {
            response.header(HttpHeaders.RETRY_AFTER, Math.max(1, retryAfter.toSeconds()));
        }
        if (problem.type().equals(ProblemType.UNAUTHENTICATED)) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.build();
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException e) {
        return problem(Problem.of(
                ProblemType.UNAUTHENTICATED, "Send an access token as Authorization: Bearer, from sign-in or join."));
    }

    @ServerExceptionMapper
    Response authenticationFailed(AuthenticationFailedException e) {
        return problem(Problem.of(
                ProblemType.UNAUTHENTICATED,
                "The access token is not valid any more: get a new one by /auth/refresh."));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return problem(Problem.of(ProblemType.FORBIDDEN, "This is for another role than yours."));
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        List<Problem.Detail> errors = e.getConstraintViolations().stream()
                .map(violation -> Problem.Detail.at(pointer(violation), sentence(violation.getMessage())))
                .sorted(java.util.Comparator.comparing(d -> String.valueOf(d.pointer())))
                .toList();
        return problem(Problem.of(ProblemType.INVALID, "Some values do not fit: see errors.", errors));
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException e) {
        return problem(jsonProblem(e));
    }

    /** Quarkus wraps what Jackson throws while it binds a body; its own mapper would show Jackson's message. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        return problem(jsonProblem(e));
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return problem(jsonProblem(json));
        }
        int status = e.getResponse().getStatus();
        if (status >= 500) {
            return unexpected(e);
        }
        var known = problem(Problem.of(typeOf(status), sentenceOf(status)));
        var allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? known
                : Response.fromResponse(known).header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        LOG.error("A request failed", e);
        return problem(Problem.of(
                ProblemType.INTERNAL, "It is not your request's fault. Try again; the server's log has the cause."));
    }

    private static Problem jsonProblem(JsonProcessingException e) {
        var place = place(e);
        if (e instanceof UnrecognizedPropertyException unknown) {
            return invalidJson(place, "There is no field " + unknown.getPropertyName() + " here: leave it out.");
        }
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return invalidJson(place, "Use one of " + names(format.getTargetType()) + ".");
        }
        if (e instanceof MismatchedInputException mismatch) {
            Class<?> target = mismatch.getTargetType();
            return invalidJson(place, target == null ? "The value does not fit here." : expected(target));
        }
        if (e instanceof JsonMappingException) {
            return invalidJson(place, "The value does not fit here.");
        }
        return Problem.of(
                ProblemType.MALFORMED,
                "The body is not well-formed JSON.",
                List.of(place.with("Look around this place.")));
    }

    private static Problem invalidJson(Place place, String sentence) {
        return Problem.of(
                ProblemType.INVALID, "The body has a value that does not fit.", List.of(place.with(sentence)));
    }

    private static String expected(Class<?> type) {
        if (type == String.class) {
            return "A text is expected here.";
        }
        if (type == java.util.UUID.class) {
            return "A UUID is expected here, such as 01890a5d-ac96-774b-bcce-b302099a8057.";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false is expected here.";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "A number is expected here.";
        }
        if (java.time.temporal.Temporal.class.isAssignableFrom(type)) {
            return "A time in UTC is expected here, such as 2026-09-01T08:00:00Z.";
        }
        if (java.util.Collection.class.isAssignableFrom(type)) {
            return "A list is expected here.";
        }
        return "An object with the fields of " + type.getSimpleName() + " is expected here.";
    }

    private static String names(Class<?> type) {
        return java.util.Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private record Place(
            @Nullable String pointer,
            @Nullable Integer line,
            @Nullable Integer column) {
        Problem.Detail with(String detail) {
            return new Problem.Detail(detail, pointer, line, column);
        }
    }

    private static Place place(JsonProcessingException e) {
        String pointer = null;
        if (e instanceof JsonMappingException mapping) {
            var path = new StringBuilder();
            mapping.getPath().forEach(step -> path.append('/')
                    .append(step.getFieldName() == null ? step.getIndex() : step.getFieldName()));
            pointer = path.toString();
        }
        JsonLocation at = e.getLocation();
        return at == null || at.getLineNr() < 1
                ? new Place(pointer, null, null)
                : new Place(pointer, at.getLineNr(), at.getColumnNr());
    }

    private static String pointer(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node ->
                        node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT)
                .forEach(node -> {
                    if (node.getIndex() != null) {
                        pointer.append('/').append(node.getIndex());
                    }
                    if (node.getKind() == ElementKind.PROPERTY) {
                        pointer.append('/').append(node.getName());
                    }
                });
        return pointer.toString();
    }

    private static String sentence(String message) {
        String start = message.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + message.substring(1);
        return start.endsWith(".") ? start : start + ".";
    }

    private static ProblemType typeOf(int status) {
        return switch (status) {
            case 401 -> ProblemType.UNAUTHENTICATED;
            case 403 -> ProblemType.FORBIDDEN;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 409 -> ProblemType.CONFLICT;
            case 413 -> ProblemType.TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            default -> ProblemType.MALFORMED;
        };
    }

    private static String sentenceOf(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address: check its path and its ids.";
            case 405 -> "Use one of the methods in the Allow header.";
            case 406 -> "Ask for application/json.";
            case 413 -> "Send less at a time.";
            case 415 -> "Send application/json.";
            default -> "The request cannot be read: check its path, its parameters and its body.";
        };
    }
}
