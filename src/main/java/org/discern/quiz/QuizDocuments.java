package org.discern.quiz;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.discern.grading.Fault;
import org.discern.platform.JsonProblems;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;

/**
 * Quiz sets as JSON trees by {@code quizzes/schema.json}, for those who write them. Faults carry JSON pointers into the
 * document.
 */
@ApplicationScoped
public class QuizDocuments {

    /** The most items that a quiz set can have. */
    public static final int MOST_ITEMS = 200;

    private static final List<String> LISTS = List.of("articles", "excerpts", "items");

    private final SchemaFaults drafts = SchemaFaults.ofDrafts();
    private final SchemaFaults packs = SchemaFaults.ofPacks();
    private final SchemaFaults items = SchemaFaults.ofItems();

    /**
     * A JSON object with its texts in NFC.
     *
     * @throws Problem {@code malformed}
     */
    public ObjectNode parse(byte[] json) {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return parse(decoder.decode(ByteBuffer.wrap(json)).toString());
        } catch (CharacterCodingException e) {
            throw Problem.of(ProblemType.MALFORMED, "Send the body in UTF-8.");
        }
    }

    /** As {@link #parse(byte[])}. */
    public ObjectNode parse(String json) {
        try {
            JsonNode root = LocatedTree.read(json, LocatedTree.Notation.JSON).root();
            if (root instanceof ObjectNode object) {
                return object;
            }
            throw Problem.of(ProblemType.MALFORMED, "Send one JSON object.");
        } catch (LocatedTree.Refused e) {
            throw malformed(e.getLocation(), e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            throw malformed(e.getLocation(), "Look around this place.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem malformed(JsonLocation place, String sentence) {
        var detail = place == null
                ? new Problem.Detail(sentence, null, null, null)
                : new Problem.Detail(sentence, null, place.getLineNr(), place.getColumnNr());
        return Problem.of(ProblemType.MALFORMED, "The body is not well-formed JSON.", List.of(detail));
    }

    /** A document without anything in it. */
    public ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Writes what the server alone decides: the format's version and the set's name. Lists that are missing are made. */
    public void frame(ObjectNode draft, String name) {
        draft.put("discern", QuizJson.FORMAT).put("id", name);
        LISTS.stream().filter(list -> !draft.hasNonNull(list)).forEach(draft::putArray);
    }

    /** What does not have the form of a quiz set, however unfinished. */
    public List<Fault> faultsOfForm(JsonNode draft) {
        return drafts.in(draft);
    }

    /**
     * Writes into a document of the right form where its excerpts and key spans stand, and returns those that do not
     * stand anywhere or not where they say.
     */
    public List<Fault> anchor(ObjectNode draft) {
        return new Anchors(draft).set();
    }

    /** What is wrong inside those items of an anchored draft that have a question and a key already. */
    public List<Fault> faultsOfItems(ObjectNode draft) {
        return new DraftItems(draft, items).faults();
    }

    /** Why a document cannot be published; none when it can. Leaves the document as it is. */
    public List<Fault> faults(ObjectNode document) {
        List<Fault> faults = new ArrayList<>(packs.in(document));
        if (!faults.isEmpty()) {
            return faults;
        }
        ObjectNode anchored = document.deepCopy();
        faults.addAll(anchor(anchored));
        if (faults.isEmpty()) {
            try {
                faults.addAll(Checks.faults(QuizJson.quiz(anchored)));
            } catch (JsonProcessingException e) {
                // What a pattern cannot say, such as that a year has no 31st of February.
                JsonProblems.of(e).errors().stream()
                        .map(error -> new Fault(Objects.requireNonNullElse(error.pointer(), ""), error.detail()))
                        .forEach(faults::add);
            }
        }
        return faults;
    }

    /**
     * The quiz set of a document.
     *
     * @throws IllegalArgumentException if the document has {@link #faults}
     */
    public Quiz read(ObjectNode document) {
        ObjectNode anchored = document.deepCopy();
        anchor(anchored);
        try {
            return QuizJson.quiz(anchored);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A document with faults cannot be read", e);
        }
    }

    /** The whole document of a quiz set, as in a pack. */
    public ObjectNode write(Quiz quiz) {
        return QuizJson.document(quiz);
    }
}
