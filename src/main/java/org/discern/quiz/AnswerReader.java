package org.discern.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.discern.grading.Answer;
import org.discern.grading.Exercise;
import org.discern.platform.JsonProblems;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;

/** Reads answers, whoever gives them, and refuses those that do not fit their item. */
public final class AnswerReader {

    static final ProblemType INVALID_ANSWER =
            new ProblemType("invalid-answer", 422, "The answer does not fit the item");

    private AnswerReader() {}

    /** @throws Problem {@code invalid-answer}, with pointers that start at the object with the field {@code answer} */
    public static Answer read(JsonNode node, Exercise<?, ?> exercise) {
        if (!node.isObject()) {
            throw Problem.of(INVALID_ANSWER, "The answer is an object, as its item's kind says.");
        }
        Answer answer = parse(node, exercise);
        List<Problem.Detail> faults = exercise.faults(answer).stream()
                .map(fault -> Problem.Detail.at("/answer" + fault.pointer(), fault.message()))
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.of(INVALID_ANSWER, "Some of the answer does not fit: see errors.", faults);
        }
        return answer;
    }

    private static Answer parse(JsonNode node, Exercise<?, ?> exercise) {
        try {
            return QuizJson.answer(exercise.question().kind(), node);
        } catch (JsonProcessingException e) {
            throw Problem.of(
                    INVALID_ANSWER,
                    "The answer has not the form of its item's kind.",
                    JsonProblems.of(e).errors());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
