package org.discern.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.account.TeacherAccounts;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;

/** Who can be asked: the other teachers of the school. */
@ApplicationScoped
class Colleagues {

    static final ProblemType UNKNOWN_COLLEAGUE =
            new ProblemType("unknown-colleague", 422, "The school has no such teacher");
    static final ProblemType ASKING_ONESELF = new ProblemType("asking-oneself", 422, "The draft is your own");

    private final TeacherAccounts accounts;

    Colleagues(TeacherAccounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Each once, however often they are named.
     *
     * @throws Problem {@code unknown-colleague}, {@code asking-oneself}
     */
    Set<UUID> named(List<String> usernames, Person owner) {
        Set<UUID> found = new LinkedHashSet<>();
        List<Problem.Detail> unknown = new ArrayList<>();
        for (int i = 0; i < usernames.size(); i++) {
            String username = usernames.get(i);
            var colleague = accounts.named(username)
                    .filter(teacher -> teacher.schoolId().equals(owner.schoolId()));
            if (colleague.isEmpty()) {
                unknown.add(Problem.Detail.at("/usernames/" + i, "Your school has no teacher " + username + "."));
            }
            colleague.ifPresent(teacher -> found.add(teacher.id()));
        }
        if (!unknown.isEmpty()) {
            throw Problem.of(UNKNOWN_COLLEAGUE, "Ask teachers of your school, by their usernames.", unknown);
        }
        if (found.contains(owner.id())) {
            throw Problem.of(ASKING_ONESELF, "Your key counts as your opinion: ask others.");
        }
        return found;
    }
}
