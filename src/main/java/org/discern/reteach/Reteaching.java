package org.discern.reteach;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.classroom.AssignedQuiz;
import org.discern.classroom.PracticeForSome;
import org.discern.insight.MisconceptionGroup;
import org.discern.insight.Misconceptions;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/** Proposes practice for a group, and gives it. The methods expect that the caller may reach the class. */
@ApplicationScoped
class Reteaching {

    static final ProblemType NOT_PROPOSED =
            new ProblemType("not-proposed", 409, "An item is no practice for the group");

    private final Misconceptions misconceptions;
    private final NewExcerpts excerpts;
    private final PracticeSets sets;
    private final PracticeForSome practice;

    Reteaching(Misconceptions misconceptions, NewExcerpts excerpts, PracticeSets sets, PracticeForSome practice) {
        this.misconceptions = misconceptions;
        this.excerpts = excerpts;
        this.sets = sets;
        this.practice = practice;
    }

    /** @param closesAt null to keep it open */
    record Wish(
            List<ItemPlace> items, String title, @Nullable Instant closesAt) {}

    /** @throws Problem {@code not-found} if nobody in the class has the misconception */
    Proposal propose(UUID classId, String misconception, int most, Person teacher) {
        var group = misconceptions.group(classId, misconception);
        return Proposal.of(classId, group, excerpts.of(classId, group, teacher), most);
    }

    /**
     * Gives items that can be proposed to the group as it is now. Sent again, it finds the items seen and gives nothing twice.
     *
     * @throws Problem {@code not-found} if nobody in the class has the misconception, {@code not-proposed}
     */
    AssignedQuiz give(UUID classId, String misconception, Wish wish, Person teacher) {
        var group = misconceptions.group(classId, misconception);
        var items = chosen(excerpts.of(classId, group, teacher), wish.items());
        // In a transaction of its own: a version that is not committed must not be asked for.
        UUID set = sets.publish(wish.title(), items, teacher);
        var students = group.students().stream()
                .map(MisconceptionGroup.Member::studentId)
                .toList();
        return practice.give(classId, set, students, wish.closesAt(), teacher);
    }

    private static List<Found> chosen(List<Found> found, List<ItemPlace> wanted) {
        List<Found> chosen = new ArrayList<>();
        List<Problem.Detail> missing = new ArrayList<>();
        var distinct = wanted.stream().distinct().toList();
        for (int i = 0; i < distinct.size(); i++) {
            var place = distinct.get(i);
            var match = found.stream().filter(one -> one.place().equals(place)).findFirst();
            match.ifPresent(chosen::add);
            if (match.isEmpty()) {
                missing.add(Problem.Detail.at(
                        "/items/" + wanted.indexOf(place), "It is not there, not for this, or seen by the class."));
            }
        }
        if (!missing.isEmpty()) {
            throw Problem.of(NOT_PROPOSED, "Get the proposal again, and choose among its items.", missing);
        }
        return chosen;
    }
}
