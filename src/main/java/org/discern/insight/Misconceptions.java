package org.discern.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.discern.insight.OfficialWork.Answered;
import org.discern.platform.Problem;
import org.discern.statistics.LabelCalls;
import org.discern.statistics.Share;
import org.discern.statistics.SystematicErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Finds students with the same misconception: {@link SystematicErrors} says who has one. */
@ApplicationScoped
public class Misconceptions {

    private static final int MOST_EXAMPLES = 3;

    /** All groups of a class. */
    @Schema(name = "Misconceptions")
    record Report(
            UUID classId,

            @Schema(description = "The largest first. A student can be in several, or in none.")
            List<MisconceptionGroup> groups) {}

    private final OfficialRows rows;

    Misconceptions(OfficialRows rows) {
        this.rows = rows;
    }

    @Transactional
    Report of(UUID classId) {
        var answers = rows.work(classId).counting();
        var byStudent = answers.stream()
                .collect(Collectors.groupingBy(answered -> answered.given().student()));
        Map<Misconception, List<MisconceptionGroup.Member>> members = new TreeMap<>();
        for (var student : rows.students(classId)) {
            var calls = OfficialWork.calls(byStudent.getOrDefault(student.id(), List.of()));
            calls.forEach((axis, cells) -> SystematicErrors.in(cells).forEach(found -> members.computeIfAbsent(
                            new Misconception(axis, found.keyed(), found.given()), any -> new ArrayList<>())
                    .add(member(student, found))));
        }
        return new Report(
                classId,
                members.entrySet().stream()
                        .map(group -> group(group.getKey(), group.getValue(), byStudent))
                        .sorted(Comparator.comparingInt((MisconceptionGroup group) ->
                                        group.students().size())
                                .reversed())
                        .toList());
    }

    /**
     * One group of a class.
     *
     * @param name as {@link Misconception#name}
     * @throws Problem {@code not-found} if nobody has the misconception
     */
    @Transactional
    public MisconceptionGroup group(UUID classId, String name) {
        return of(classId).groups().stream()
                .filter(group -> group.misconception().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("misconception in the class"));
    }

    private static MisconceptionGroup.Member member(OfficialRows.Pupil student, SystematicErrors.Found found) {
        return new MisconceptionGroup.Member(student.id(), student.pseudonym(), found.chances(), found.taken());
    }

    private static MisconceptionGroup group(
            Misconception misconception, List<MisconceptionGroup.Member> members, Map<UUID, List<Answered>> byStudent) {
        int tested = (int) byStudent.values().stream()
                .filter(answers -> chances(misconception, answers) >= SystematicErrors.CHANCES)
                .count();
        var answers = members.stream()
                .flatMap(member -> byStudent.getOrDefault(member.studentId(), List.of()).stream())
                .toList();
        return new MisconceptionGroup(
                misconception.name(),
                misconception.axis(),
                misconception.keyed(),
                misconception.given(),
                members,
                tested,
                EstimateView.of(new Share(members.size(), tested).estimate(SystematicErrors.GROUP)),
                examples(misconception, answers));
    }

    private static int chances(Misconception misconception, Collection<Answered> answers) {
        return OfficialWork.calls(answers).getOrDefault(misconception.axis(), List.of()).stream()
                .filter(cell -> cell.keyed().equals(misconception.keyed()))
                .mapToInt(LabelCalls.Cell::count)
                .sum();
    }

    /** Where most of them were misled. */
    private static List<MisconceptionGroup.Example> examples(
            Misconception misconception, Collection<Answered> answers) {
        Map<MisconceptionGroup.Place, Integer> taken = new TreeMap<>();
        for (Answered answered : answers) {
            var exercise = answered.of().scheme().exercise(answered.given().item());
            for (Labelled asked : Labelled.of(exercise)) {
                boolean tempted = asked.tempts(misconception.axis(), misconception.keyed(), misconception.given())
                        && exercise.picks(answered.given().answer()).stream()
                                .anyMatch(pick -> pick.excerpt().equals(asked.excerpt())
                                        && pick.choice().equals(misconception.given()));
                if (tempted) {
                    taken.merge(place(answered, asked), 1, Integer::sum);
                }
            }
        }
        return taken.entrySet().stream()
                .map(place -> new MisconceptionGroup.Example(place.getKey(), place.getValue()))
                .sorted(Comparator.comparingInt(MisconceptionGroup.Example::taken)
                        .reversed())
                .limit(MOST_EXAMPLES)
                .toList();
    }

    private static MisconceptionGroup.Place place(Answered answered, Labelled asked) {
        var content = answered.of().scheme().quiz().content();
        return new MisconceptionGroup.Place(
                answered.of().assignment().id(),
                answered.given().item().id(),
                asked.excerpt(),
                content.texts().text(asked.excerpt()));
    }
}
