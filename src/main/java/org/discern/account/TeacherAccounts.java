package org.discern.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.discern.platform.Ids;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;

/** Makes and finds the accounts of teachers. */
@ApplicationScoped
public class TeacherAccounts {

    static final ProblemType USERNAME_TAKEN = new ProblemType("username-taken", 409, "The username is taken");

    /** What colleagues may know of a teacher. */
    public record Profile(UUID id, String username, String displayName, Role role, UUID schoolId, String schoolName) {

        public Person person() {
            return new Person(id, role, schoolId, null);
        }
    }

    private final Teachers teachers;
    private final Schools schools;
    private final Passwords passwords;
    private final Clock clock;

    TeacherAccounts(Teachers teachers, Schools schools, Passwords passwords, Clock clock) {
        this.teachers = teachers;
        this.schools = schools;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** @throws Problem {@code username-taken} */
    @Transactional
    Profile add(NewTeacher account, UUID schoolId) {
        if (teachers.named(account.username()).isPresent()) {
            throw Problem.of(USERNAME_TAKEN, "Choose another username than " + account.username() + ".");
        }
        var teacher = new Teacher(Ids.next(), schoolId, account, passwords.hash(account.password()), clock.instant());
        teachers.persistAndFlush(teacher);
        return profile(teacher);
    }

    /** Makes an account in the school that the server started with. */
    @Transactional
    public Profile addToFirstSchool(String username, String displayName, String password, Role role) {
        return add(
                new NewTeacher(username, displayName, password, role),
                schools.first().orElseThrow().id());
    }

    @Transactional
    public Optional<Profile> find(UUID id) {
        return teachers.findByIdOptional(id).map(this::profile);
    }

    @Transactional
    public Optional<Profile> named(String username) {
        return teachers.named(NewTeacher.normal(username)).map(this::profile);
    }

    /** The name behind what a teacher did. Who has done something that is kept, has an account. */
    @Transactional
    public Author author(UUID id) {
        var teacher = teachers.findById(id);
        return new Author(teacher.id(), teacher.displayName());
    }

    private Profile profile(Teacher teacher) {
        String school = schools.findById(teacher.schoolId()).name();
        return new Profile(
                teacher.id(), teacher.username(), teacher.displayName(), teacher.role(), teacher.schoolId(), school);
    }
}
