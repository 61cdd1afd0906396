package org.discern.platform;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in our words, with the place, what Jackson says in its own. */
public final class JsonProblems {

    private JsonProblems() {}

    /** The problem of a JSON text or tree that could not be bound; the library's message is not in it. */
    public static Problem of(JsonProcessingException e) {
        if (e.getCause() instanceof Problem problem) {
            return problem;
        }
        var place = place(e);
        if (e.getCause() instanceof StreamReadException cause && !(cause instanceof InputCoercionException)) {
            return of(cause);
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return invalidJson(place, "There is no field " + unknown.getPropertyName() + " here: leave it out.");
        }
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return invalidJson(place, "Use one of " + names(format.getTargetType()) + ".");
        }
        if (e instanceof InvalidFormatException format && format.getTargetType() == String.class) {
            return invalidJson(place, PlainText.ADVICE);
        }
        if (says(e, "Trailing token")) {
            return malformed(place, "Send one JSON value, and nothing after it.");
        }
        if (e instanceof MismatchedInputException mismatch) {
            Class<?> target = mismatch.getTargetType();
            return invalidJson(place, target == null ? "The value does not fit here." : expected(target));
        }
        if (e instanceof JsonMappingException || e instanceof InputCoercionException) {
            return invalidJson(place, "The value does not fit here.");
        }
        return malformed(
                place, says(e, "Duplicate field") ? "A field stands here twice: keep one." : "Look around this place.");
    }

    private static Problem malformed(Place place, String sentence) {
        return Problem.of(ProblemType.MALFORMED, "The body is not well-formed JSON.", List.of(place.with(sentence)));
    }

    /** The library has no type of its own for some slips, only words. */
    private static boolean says(JsonProcessingException e, String start) {
        return e.getOriginalMessage() != null && e.getOriginalMessage().startsWith(start);
    }

    private static Problem invalidJson(Place place, String sentence) {
        return Problem.of(
                ProblemType.INVALID, "The body has a value that does not fit.", List.of(place.with(sentence)));
    }

    private static String expected(Class<?> type) {
        if (type == String.class) {
            return "A text is expected here.";
        }
        if (type == UUID.class) {
            return "A UUID is expected here, such as 01890a5d-ac96-774b-bcce-b302099a8057.";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false is expected here.";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "A number is expected here.";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return type == LocalDate.class
                    ? "A date is expected here, such as 2026-09-01."
                    : "A time from 1970 to 9999 is expected here, such as 2026-09-01T08:00:00Z.";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "A list is expected here.";
        }
        return "An object is expected here.";
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
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
}
