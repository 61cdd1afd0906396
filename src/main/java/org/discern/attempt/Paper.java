package org.discern.attempt;

import org.discern.classroom.AssignedQuiz;
import org.discern.grading.Mark;
import org.discern.quiz.MarkScheme;
import org.discern.quiz.Quiz;

/**
 * What an attempt is at, with the keys that marked its answers when this was read. All but the keys, the title and the
 * window never changes; none of the three may be relied on without asking the database.
 */
record Paper(AssignedQuiz assignment, MarkScheme scheme) {

    Quiz quiz() {
        return scheme.quiz();
    }

    MarkBook.Entry marked(GivenResponse response) {
        return new MarkBook.Entry(response, mark(response));
    }

    private Mark mark(GivenResponse response) {
        var item = quiz().item(response.item()).orElseThrow();
        return scheme.mark(item, response.answer(), assignment.policy().partialCredit());
    }
}
