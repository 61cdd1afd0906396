package org.discern.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.discern.classroom.AssignedQuiz;
import org.discern.grading.Call;
import org.discern.label.Axis;
import org.discern.quiz.MarkScheme;
import org.discern.statistics.LabelCalls;
import org.jspecify.annotations.Nullable;

/**
 * A class's official work: its first attempts at assignments that are no practice, with the answers that stand.
 *
 * @param assignments oldest first
 * @param attempts in no order
 * @param answers in no order
 */
record OfficialWork(List<Official> assignments, List<Started> attempts, List<Answered> answers) {

    /** An assignment with how it is marked. */
    record Official(AssignedQuiz assignment, MarkScheme scheme) {

        int outOf() {
            return (int) scheme.quiz().content().items().stream()
                    .filter(scheme::counts)
                    .count();
        }
    }

    /** @param submittedAt null while it is open */
    record Started(UUID assignment, UUID student, @Nullable Instant submittedAt) {}

    /** @param startedAt when the attempt was started */
    record Answered(Official of, Instant startedAt, Given given) {

        boolean counts() {
            return of.scheme().counts(given.item());
        }

        Scored scored() {
            return Scored.of(given.item(), of.scheme(), given.mark(), 1);
        }
    }

    /** The answers that are part of a score. */
    List<Answered> counting() {
        return answers.stream().filter(Answered::counts).toList();
    }

    static Weekly weekly(Collection<Answered> counting, ZoneId zone) {
        Map<LocalDate, List<Scored>> weeks = counting.stream()
                .collect(Collectors.groupingBy(
                        answered -> Weekly.monday(answered.startedAt(), zone),
                        Collectors.mapping(Answered::scored, Collectors.toList())));
        return Weekly.of(weeks);
    }

    static List<Given> given(Collection<Answered> answers) {
        return answers.stream().map(Answered::given).toList();
    }

    /** The labels that were given, by axis. */
    static Map<Axis, List<LabelCalls.Cell>> calls(Collection<Answered> answers) {
        Map<Call, Integer> counts = new HashMap<>();
        for (Answered answered : answers) {
            answered.given().mark().calls().forEach(call -> counts.merge(call, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .collect(Collectors.groupingBy(
                        cell -> cell.getKey().axis(),
                        Collectors.mapping(
                                cell -> new LabelCalls.Cell(
                                        cell.getKey().keyed(), cell.getKey().given(), cell.getValue()),
                                Collectors.toList())));
    }
}
