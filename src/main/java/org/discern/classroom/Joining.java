package org.discern.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.account.Role;
import org.discern.account.Secrets;
import org.discern.account.SignIn;
import org.discern.account.Tokens;
import org.discern.platform.Ids;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/** Lets students into a class by its code, and back into their place by their recovery code. */
@ApplicationScoped
class Joining {

    static final ProblemType WRONG_CLASS_CODE = new ProblemType("wrong-class-code", 404, "No class has this code");
    static final ProblemType WRONG_RECOVERY_CODE =
            new ProblemType("wrong-recovery-code", 401, "The class knows no such recovery code");
    private static final int RECOVERY_GROUPS = 3;

    /** A student's place in a class. */
    record Place(Person person, String pseudonym, String className, String recoveryCode, Tokens tokens) {}

    private final Classes classes;
    private final Students students;
    private final Secrets secrets;
    private final SignIn signIn;
    private final Event<ClassTouched> touched;
    private final Clock clock;

    Joining(
            Classes classes,
            Students students,
            Secrets secrets,
            SignIn signIn,
            Event<ClassTouched> touched,
            Clock clock) {
        this.classes = classes;
        this.students = students;
        this.secrets = secrets;
        this.signIn = signIn;
        this.touched = touched;
        this.clock = clock;
    }

    /**
     * Makes a student, or finds the one that an earlier try with the same key made.
     *
     * @param joinKey a secret of the device's own that makes a repeated join harmless; null for none
     * @throws Problem {@code wrong-class-code}
     */
    @Transactional
    Place join(JoinCode code, @Nullable String joinKey) {
        var joined = find(code);
        // Two students who join at once must not get one name, nor one device two places.
        classes.lock(joined);
        byte[] hash = joinKey == null ? null : Secrets.hash(joinKey);
        var student = Optional.ofNullable(hash)
                .flatMap(known -> students.withJoinKey(joined.id(), known))
                .orElseGet(() -> add(joined, hash));
        return place(joined, student);
    }

    /** @throws Problem {@code wrong-class-code}, {@code wrong-recovery-code} */
    @Transactional
    Place recover(JoinCode code, String recoveryCode) {
        var joined = find(code);
        // A student who is erased meanwhile must not be signed in again.
        classes.lock(joined);
        var student = students.withRecovery(joined.id(), Secrets.hash(new JoinCode(recoveryCode).text()))
                .orElseThrow(() -> Problem.of(
                        WRONG_RECOVERY_CODE,
                        "Check the code that you got when you joined; without it, join the class anew."));
        return place(joined, student);
    }

    private SchoolClass find(JoinCode code) {
        return classes.withCode(code)
                .orElseThrow(() -> Problem.of(WRONG_CLASS_CODE, "Check the class code with your teacher."));
    }

    private Student add(SchoolClass joined, byte @Nullable [] joinKeyHash) {
        UUID id = Ids.next();
        var student = new Student(
                new ClassRow(joined.id(), id),
                Pseudonyms.free(students.pseudonyms(joined.id()), secrets),
                Secrets.hash(recoveryCode(id)),
                joinKeyHash,
                clock.instant());
        students.persistAndFlush(student);
        touched.fire(ClassTouched.everywhere(joined.id()));
        return student;
    }

    private Place place(SchoolClass joined, Student student) {
        var person = new Person(student.id(), Role.STUDENT, joined.schoolId(), joined.id());
        return new Place(person, student.pseudonym(), joined.name(), recoveryCode(student.id()), signIn.open(person));
    }

    /** Follows from the student's id and the server's secret, so that a repeated join shows the same code again. */
    private String recoveryCode(UUID student) {
        return secrets.codeFor("recovery " + student, RECOVERY_GROUPS);
    }
}
