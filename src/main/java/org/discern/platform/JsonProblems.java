package org.discern.platform;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
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
            return "A time in UTC is expected here, such as 2026-09-01T08:00:00Z.";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "A list is expected here.";
        }
        return "An object with the fields of " + type.getSimpleName() + " is expected here.";
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
