package org.discern.attempt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.discern.grading.Answer;
import org.discern.grading.Item;
import org.discern.platform.ConstraintProblems;
import org.discern.platform.JsonProblems;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.discern.quiz.AnswerReader;
import org.discern.quiz.Quiz;
import org.jspecify.annotations.Nullable;

/** Reads the events of a batch one by one, so that a bad one does not spoil the rest. */
@ApplicationScoped
class EventReader {

    static final ProblemType UNKNOWN_ITEM = new ProblemType("unknown-item", 422, "The quiz has no such item");

    private final ObjectMapper mapper;
    private final Validator validator;

    EventReader(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /** The event's id, for the answer to it; null where it has none. */
    static @Nullable UUID id(JsonNode node) {
        try {
            return UUID.fromString(node.path("id").asText());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** @throws Problem {@code invalid}, {@code unknown-item}, {@code invalid-answer} */
    GivenResponse read(JsonNode node, Quiz quiz) {
        Event wellMade = WellMade.event(node);
        Event event = wellMade != null ? wellMade : event(node);
        Item item = quiz.item(event.item())
                .orElseThrow(() -> Problem.of(UNKNOWN_ITEM, "Take the item's id from the assignment's bundle."));
        Answer answer = AnswerReader.read(event.answer(), quiz.exercise(item));
        return new GivenResponse(
                event.id(),
                item.id(),
                event.sequence(),
                event.answeredAt().truncatedTo(ChronoUnit.MICROS),
                answer,
                item.confidence() ? event.confidence() : null);
    }

    private Event event(JsonNode node) {
        if (!node.isObject()) {
            throw Problem.of(ProblemType.INVALID, "Each response is an object.");
        }
        try {
            Event event = mapper.treeToValue(node, Event.class);
            var violations = validator.validate(event);
            if (!violations.isEmpty()) {
                throw ConstraintProblems.of(new ConstraintViolationException(violations));
            }
            return event;
        } catch (JsonProcessingException e) {
            throw JsonProblems.of(e);
        }
    }
}
