package org.discern.quiz;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.discern.grading.Fault;
import org.discern.platform.JsonProblems;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/** Reads quiz packs: schema, positions, then sense. A pack with a fault is refused whole, with the lines of its faults. */
@ApplicationScoped
final class PackReader {

    static final ProblemType INVALID_PACK = new ProblemType("invalid-pack", 422, "The quiz pack has faults");
    private static final int MOST_FAULTS = 50;
    private static final Comparator<Problem.Detail> READING_ORDER = Comparator.comparing(
                    Problem.Detail::line, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Problem.Detail::column, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final SchemaFaults schemaFaults = SchemaFaults.ofPacks();

    /** @throws Problem {@code invalid-pack} with each fault and its line */
    Quiz read(String text, LocatedTree.Notation notation) {
        LocatedTree tree = tree(text, notation);
        try {
            return read(tree.root(), faults -> refuseIfAny(tree, faults));
        } catch (JsonProcessingException e) {
            // What a pattern cannot say, such as that a year has no 31st of February.
            throw refused(JsonProblems.of(e).errors().stream()
                    .map(error -> tree.detail(Objects.requireNonNullElse(error.pointer(), ""), error.detail()))
                    .toList());
        }
    }

    /**
     * The quiz set of a document, whose excerpts and key spans get their positions.
     *
     * @param refuseIfAny is given the faults of each step, none or some; it throws to refuse the document
     */
    Quiz read(JsonNode document, Consumer<List<Fault>> refuseIfAny) throws JsonProcessingException {
        refuseIfAny.accept(schemaFaults.in(document));
        refuseIfAny.accept(new Anchors((ObjectNode) document).set());
        Quiz quiz = QuizJson.quiz((ObjectNode) document);
        refuseIfAny.accept(Checks.faults(quiz));
        return quiz;
    }

    private static LocatedTree tree(String text, LocatedTree.Notation notation) {
        try {
            return LocatedTree.read(text, notation);
        } catch (LocatedTree.Refused e) {
            throw refused(List.of(at(e.getLocation(), String.valueOf(e.getOriginalMessage()))));
        } catch (JsonProcessingException e) {
            throw refused(List.of(at(e.getLocation(), "This is not well-formed " + notation + ": look around here.")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseIfAny(LocatedTree tree, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw refused(faults.stream()
                    .map(fault -> tree.detail(fault.pointer(), fault.message()))
                    .sorted(READING_ORDER)
                    .limit(MOST_FAULTS)
                    .toList());
        }
    }

    private static Problem.Detail at(@Nullable JsonLocation place, String message) {
        return place == null // the parser's own limits come without one
                ? new Problem.Detail(message, null, null, null)
                : new Problem.Detail(message, null, place.getLineNr(), place.getColumnNr());
    }

    private static Problem refused(List<Problem.Detail> faults) {
        return Problem.of(INVALID_PACK, "Mend the faults and send the pack again; nothing of it was taken.", faults);
    }
}
