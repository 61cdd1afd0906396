package org.discern.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.discern.account.StudentId;
import org.discern.platform.Rows;
import org.discern.practice.learning.Candidate.Place;
import org.discern.practice.learning.Texts;
import org.discern.quiz.Origin;
import org.discern.quiz.PublishedQuizzes;

/**
 * What a student must not practise with now, since practice shows keys: the quiz sets of official assignments of the
 * class that the student has not submitted, that are not closed, or whose keys are never shown, and those of any attempt
 * that they have open. With a set go its copies and what it was copied from, and whatever item asks about the same words,
 * whoever published it. Runs in the caller's transaction.
 */
@ApplicationScoped
class HeldBack {

    private static final String HELD = """
            select distinct g.quiz_set_id, g.version
            from assignment g
            where g.class_id = ?
              and (exists (select 1 from attempt a
                           where a.class_id = g.class_id and a.assignment_id = g.id and a.student_id = ?
                             and a.submitted_at is null and a.voided_at is null)
                   or g.purpose = 'OFFICIAL'
                      and (g.reveal = 'NEVER'
                           or g.closes_at is null
                           or g.closes_at > ?
                           or not exists (select 1 from attempt a
                                          where a.class_id = g.class_id and a.assignment_id = g.id
                                            and a.student_id = ? and a.number = 1 and a.submitted_at is not null)))
            """;

    /**
     * What is held back.
     *
     * @param sets the quiz sets themselves
     * @param kin the hashes of their versions, and of those that they were copied from
     * @param texts the words of their excerpts
     */
    record Held(Set<UUID> sets, Set<String> kin, List<Texts> texts) {

        boolean holds(UUID set, Set<String> family) {
            return sets.contains(set) || family.stream().anyMatch(kin::contains);
        }

        boolean holds(Texts item) {
            return texts.stream().anyMatch(item::overlap);
        }
    }

    private record Version(UUID set, int number) {}

    private final Rows rows;
    private final UsableSets usable;
    private final ItemTexts texts;
    private final PublishedQuizzes quizzes;
    private final Clock clock;

    HeldBack(Rows rows, UsableSets usable, ItemTexts texts, PublishedQuizzes quizzes, Clock clock) {
        this.rows = rows;
        this.usable = usable;
        this.texts = texts;
        this.quizzes = quizzes;
        this.clock = clock;
    }

    Held from(StudentId student) {
        var versions = rows.list(
                HELD,
                row -> new Version(row.getObject("quiz_set_id", UUID.class), row.getInt("version")),
                student.classId(),
                student.id(),
                clock.instant(),
                student.id());
        Set<String> kin = new HashSet<>();
        usable.hashes(versions.stream().map(Version::set).toList()).values().forEach(kin::addAll);
        versions.forEach(version -> kin.addAll(origins(version.set(), version.number())));
        return new Held(
                Set.copyOf(versions.stream().map(Version::set).toList()),
                kin,
                versions.stream()
                        .map(version -> texts.ofAll(version.set(), version.number()))
                        .toList());
    }

    /** Whether an item that was given to the student before is held back now. */
    boolean holds(StudentId student, Place place) {
        var held = from(student);
        var item = texts.of(place.quizSetId(), place.version()).getOrDefault(place.item(), Texts.of(List.of()));
        var family = family(place.quizSetId(), place.version(), usable.hashes(List.of(place.quizSetId())));
        return held.holds(place.quizSetId(), family) || held.holds(item);
    }

    /** The hashes by which a set is known to be kin of another. */
    Set<String> family(UUID set, int version, Map<UUID, Set<String>> hashes) {
        Set<String> family = new HashSet<>(hashes.getOrDefault(set, Set.of()));
        family.addAll(origins(set, version));
        return family;
    }

    private List<String> origins(UUID set, int version) {
        return quizzes.get(set, version).quiz().content().basedOn().stream()
                .map(Origin::hash)
                .toList();
    }
}
