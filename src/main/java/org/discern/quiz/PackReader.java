package org.discern.quiz;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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

    private final Schema schema;

    PackReader() {
        try (var in = PackReader.class.getResourceAsStream("/quizzes/schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws Problem {@code invalid-pack} with each fault and its line */
    Quiz read(String text, LocatedTree.Notation notation) {
        LocatedTree tree = tree(text, notation);
        if (!tree.root().isObject()) {
            throw refused(List.of(tree.detail("", "The document is an object, as quizzes/schema.json says.")));
        }
        refuseIfAny(tree, schemaFaults(tree.root()));
        ObjectNode document = (ObjectNode) tree.root();
        refuseIfAny(tree, new Anchors(document).set());
        try {
            Quiz quiz = QuizJson.quiz(document);
            refuseIfAny(tree, Checks.faults(quiz));
            return quiz;
        } catch (JsonProcessingException e) {
            // What a pattern cannot say, such as that a year has no 31st of February.
            throw refused(JsonProblems.of(e).errors().stream()
                    .map(error -> tree.detail(Objects.requireNonNullElse(error.pointer(), ""), error.detail()))
                    .toList());
        }
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

    private List<Fault> schemaFaults(JsonNode root) {
        return schema.validate(root).stream().map(PackReader::fault).distinct().toList();
    }

    private static Fault fault(Error error) {
        String place = error.getInstanceLocation().toString();
        String message = error.getMessage();
        return new Fault(place, message.endsWith(".") ? message : message + ".");
    }

    private static void refuseIfAny(LocatedTree tree, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw refused(faults.stream()
                    .map(fault -> tree.detail(fault.pointer(), fault.message()))
                    .sorted(Comparator.comparing(detail -> detail.line() == null ? 0 : detail.line()))
                    .limit(MOST_FAULTS)
                    .toList());
        }
    }

    private static Problem.Detail at(@Nullable JsonLocation place, String message) {
        return place == null
                ? Problem.Detail.at("", message)
                : new Problem.Detail(message, null, place.getLineNr(), place.getColumnNr());
    }

    private static Problem refused(List<Problem.Detail> faults) {
        return Problem.of(INVALID_PACK, "Mend the faults and send the pack again; nothing of it was taken.", faults);
    }
}
