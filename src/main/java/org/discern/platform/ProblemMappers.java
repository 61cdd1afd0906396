package org.discern.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.CharConversionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

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
        if (problem.type().status() == 401) {
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
        return problem(ConstraintProblems.of(e));
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException e) {
        return problem(JsonProblems.of(e));
    }

    /** Quarkus wraps what Jackson throws while it binds a body; its own mapper would show Jackson's message. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        return problem(JsonProblems.of(e));
    }

    /** Bytes in no encoding that JSON can have. */
    @ServerExceptionMapper
    Response undecodable(CharConversionException e) {
        return problem(Problem.of(ProblemType.MALFORMED, "Send the body in UTF-8."));
    }

    /** Two requests made the same thing at the same moment. */
    @ServerExceptionMapper
    Response made(org.hibernate.exception.ConstraintViolationException e) {
        return e.getKind() == org.hibernate.exception.ConstraintViolationException.ConstraintKind.UNIQUE
                ? problem(Problem.of(
                        ProblemType.CONFLICT, "Another request did this at the same moment: look at what is there."))
                : unexpected(e);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e, UriInfo address) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return problem(JsonProblems.of(json));
        }
        int status = status(e, address);
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
        return problem(DatabaseTrouble.problem(e)
                .orElseGet(() -> Problem.of(
                        ProblemType.INTERNAL,
                        "It is not your request's fault. Try again; the server's log has the cause.")));
    }

    /** A parameter of the query that cannot be read reaches us like an address that does not exist. */
    private static int status(WebApplicationException e, UriInfo address) {
        boolean unreadable = e instanceof NotFoundException && e.getCause() != null;
        return unreadable && !address.getQueryParameters().isEmpty()
                ? 400
                : e.getResponse().getStatus();
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
