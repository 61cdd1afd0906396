package org.discern.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What went wrong with a request, told to the person who can mend it. The only exception that features throw. */
public final class Problem extends RuntimeException {

    /**
     * One of several things that are wrong.
     *
     * @param detail what is wrong and what to do, as a sentence
     * @param pointer where in the body: a JSON pointer (RFC 6901); null where it is not in the body
     * @param line the line in a text body, from 1; null where lines mean nothing
     * @param column the column in that line, from 1
     * @param file the file of several that were sent; null where there is but one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProblemDetail", description = "One of several things that are wrong.")
    public record Detail(
            @Schema(description = "What is wrong and what to do, for a person.")
            String detail,

            @Schema(description = "Where in the body: a JSON pointer (RFC 6901). Empty for the whole of it.") @Nullable String pointer,

            @Schema(description = "The line in a text body.", minimum = "1") @Nullable Integer line,

            @Schema(description = "The column in that line.", minimum = "1") @Nullable Integer column,

            @Schema(description = "The file, where several were sent.") @Nullable String file) {

        private static final int LONGEST = 500;

        /** What was sent can be in a detail, and must not make it endless. */
        public Detail {
            detail = cut(detail);
            pointer = pointer == null ? null : cut(pointer);
            file = file == null ? null : cut(file);
        }

        public Detail(String detail, @Nullable String pointer, @Nullable Integer line, @Nullable Integer column) {
            this(detail, pointer, line, column, null);
        }

        /** The same in one of several files. */
        public Detail in(String otherFile) {
            return new Detail(detail, pointer, line, column, otherFile);
        }

        private static String cut(String text) {
            return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        }

        public static Detail at(String pointer, String detail) {
            return new Detail(detail, pointer, null, null);
        }
    }

    private static final int MOST_ERRORS = 200;

    private final ProblemType type;
    private final transient List<Detail> errors;
    private final @Nullable Duration retryAfter;
    private final @Nullable UUID openAttempt;

    private Problem(ProblemType type, String detail, List<Detail> errors, @Nullable Duration retryAfter) {
        this(type, detail, errors, retryAfter, null);
    }

    private Problem(
            ProblemType type,
            String detail,
            List<Detail> errors,
            @Nullable Duration retryAfter,
            @Nullable UUID openAttempt) {
        super(detail);
        this.type = type;
        this.errors = errors.stream().limit(MOST_ERRORS).toList();
        this.retryAfter = retryAfter;
        this.openAttempt = openAttempt;
    }

    /** @param detail what happened and what to do, as a sentence */
    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, List.of(), null);
    }

    /** A problem with several causes, each with its place. */
    public static Problem of(ProblemType type, String detail, List<Detail> errors) {
        return new Problem(type, detail, errors, null);
    }

    /** A problem that is mended by going on with an attempt that is there already. */
    public static Problem of(ProblemType type, String detail, UUID openAttempt) {
        return new Problem(type, detail, List.of(), null, openAttempt);
    }

    /** A problem that passes by itself after a time, at least a second. */
    public static Problem passing(ProblemType type, String detail, Duration retryAfter) {
        return new Problem(type, detail, List.of(), retryAfter);
    }

    /** The thing does not exist, or is none of the caller's business: the two look alike on purpose. */
    public static Problem notFound(String what) {
        return of(ProblemType.NOT_FOUND, "There is no such " + what + " here.");
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<Detail> errors() {
        return errors;
    }

    public @Nullable UUID openAttempt() {
        return openAttempt;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
