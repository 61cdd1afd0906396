package org.discern.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.discern.attempt.GivenAnswers;
import org.discern.classroom.AssignedQuiz;
import org.discern.classroom.Assigning;
import org.discern.classroom.ClassRow;
import org.discern.grading.Item;
import org.discern.platform.Problem;
import org.discern.quiz.MarkScheme;
import org.discern.quiz.MarkSchemes;
import org.jspecify.annotations.Nullable;

/** Shows a class's challenges to its teachers. The methods expect that the caller may reach the class. */
@ApplicationScoped
class ChallengeDesk {

    /** A challenge with what it is about. */
    record Case(AssignedQuiz assignment, String item, ChallengedItem.Entry entry) {}

    private final ChallengeRows rows;
    private final GivenAnswers answers;
    private final Assigning assigning;
    private final MarkSchemes schemes;

    ChallengeDesk(ChallengeRows rows, GivenAnswers answers, Assigning assigning, MarkSchemes schemes) {
        this.rows = rows;
        this.answers = answers;
        this.assigning = assigning;
        this.schemes = schemes;
    }

    /** The challenges of one assignment and one state, or of all where null, by item in the order of the quiz. */
    @Transactional
    List<ChallengedItem> list(UUID classId, @Nullable UUID assignment, Challenge.@Nullable State state) {
        Map<UUID, List<ChallengeRows.Row>> byAssignment = rows.of(classId, assignment, state).stream()
                .collect(Collectors.groupingBy(
                        ChallengeRows.Row::assignmentId, LinkedHashMap::new, Collectors.toList()));
        List<ChallengedItem> items = new ArrayList<>();
        byAssignment.forEach((id, found) -> items.addAll(items(assigning.get(classId, id), found)));
        return items;
    }

    /** @throws Problem {@code not-found} */
    @Transactional
    Case get(ClassRow key) {
        var row = rows.one(key).stream().findFirst().orElseThrow(() -> Problem.notFound("challenge in the class"));
        var assignment = assigning.get(key.classId(), row.assignmentId());
        var scheme = schemes.of(assignment.chain(), assignment.keys());
        return new Case(
                assignment,
                row.item(),
                entries(assignment, scheme, List.of(row)).get(0));
    }

    private List<ChallengedItem> items(AssignedQuiz assignment, List<ChallengeRows.Row> found) {
        var scheme = schemes.of(assignment.chain(), assignment.keys());
        List<ChallengedItem> items = new ArrayList<>();
        for (Item item : scheme.quiz().content().items()) {
            var own = found.stream().filter(row -> row.item().equals(item.id())).toList();
            if (!own.isEmpty()) {
                items.add(new ChallengedItem(
                        assignment.id(),
                        item.id(),
                        item.prompt(),
                        scheme.solution(item),
                        own.size(),
                        entries(assignment, scheme, own)));
            }
        }
        return items;
    }

    private List<ChallengedItem.Entry> entries(
            AssignedQuiz assignment, MarkScheme scheme, List<ChallengeRows.Row> found) {
        var attempts = found.stream().map(ChallengeRows.Row::attempt).toList();
        var given = answers.of(assignment.classId(), attempts, scheme.quiz());
        return found.stream()
                .map(row -> ChallengedItem.Entry.of(
                        row,
                        Objects.requireNonNull(
                                given.get(new GivenAnswers.Place(row.attempt(), row.item())),
                                "only answered items are challenged")))
                .toList();
    }
}
