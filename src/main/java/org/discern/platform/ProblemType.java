package org.discern.platform;

/**
 * A kind of problem that a client can tell from others by its URI, for ever (RFC 9457). Each is listed in
 * {@code src/docs/problems.md}.
 *
 * @param name the last part of its URI, in lower case with hyphens
 * @param status the HTTP status it comes with, 400 to 599
 * @param title what it is, the same words each time
 */
public record ProblemType(String name, int status, String title) {

    public static final ProblemType MALFORMED = new ProblemType("malformed", 400, "The request cannot be read");
    public static final ProblemType INVALID = new ProblemType("invalid", 422, "The request has values that do not fit");
    public static final ProblemType UNAUTHENTICATED = new ProblemType("unauthenticated", 401, "Sign in first");
    public static final ProblemType FORBIDDEN = new ProblemType("forbidden", 403, "Not allowed for this account");
    public static final ProblemType NOT_FOUND = new ProblemType("not-found", 404, "Not found");
    public static final ProblemType METHOD_NOT_ALLOWED =
            new ProblemType("method-not-allowed", 405, "The address does not take this method");
    public static final ProblemType NOT_ACCEPTABLE =
            new ProblemType("not-acceptable", 406, "The address has no such representation");
    public static final ProblemType CONFLICT =
            new ProblemType("conflict", 409, "The request conflicts with what is stored");
    public static final ProblemType TOO_LARGE = new ProblemType("too-large", 413, "The request is too large");
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
            new ProblemType("unsupported-media-type", 415, "The body's media type is not taken here");
    public static final ProblemType TOO_MANY_REQUESTS = new ProblemType("too-many-requests", 429, "Too many requests");
    public static final ProblemType INTERNAL = new ProblemType("internal", 500, "Something went wrong in Discern");
    public static final ProblemType UNAVAILABLE = new ProblemType("unavailable", 503, "Not available right now");

    /** The stable identifier of the type. */
    public String uri() {
        return "urn:discern:problem:" + name;
    }
}
