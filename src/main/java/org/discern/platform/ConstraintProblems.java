package org.discern.platform;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says with a JSON pointer what Bean Validation says with a property path. */
public final class ConstraintProblems {

    private ConstraintProblems() {}

    public static Problem of(ConstraintViolationException e) {
        List<Problem.Detail> errors = e.getConstraintViolations().stream()
                .map(violation -> Problem.Detail.at(pointer(violation), sentence(violation.getMessage())))
                .sorted(Comparator.comparing(detail -> String.valueOf(detail.pointer())))
                .toList();
        return Problem.of(ProblemType.INVALID, "Some values do not fit: see errors.", errors);
    }

    private static String pointer(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static String sentence(String message) {
        String start = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
        return start.endsWith(".") ? start : start + ".";
    }
}
