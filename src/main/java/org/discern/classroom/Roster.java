package org.discern.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.discern.account.SignIn;
import org.discern.account.StudentId;
import org.discern.platform.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The students of a class. */
@ApplicationScoped
class Roster {

    /** A student as the class's teachers see them. */
    @Schema(name = "Student", description = "A student as the teachers of the class see them.")
    record StudentView(
            UUID id,
            String pseudonym,
            Instant joinedAt,

            @Schema(
                    description = "How many times as long time limits are for the student.",
                    minimum = "1",
                    maximum = "4")
            double timeFactor) {

        static StudentView of(Student student) {
            return new StudentView(student.id(), student.pseudonym(), student.joinedAt(), student.timeFactor());
        }
    }

    private final Students students;
    private final Classes classes;
    private final SignIn signIn;
    private final Event<ClassTouched> touched;

    Roster(Students students, Classes classes, SignIn signIn, Event<ClassTouched> touched) {
        this.students = students;
        this.classes = classes;
        this.signIn = signIn;
        this.touched = touched;
    }

    @Transactional
    List<StudentView> of(UUID classId) {
        return students.of(classId).stream().map(StudentView::of).toList();
    }

    /** @throws Problem {@code not-found} */
    @Transactional
    StudentView get(UUID classId, UUID student) {
        return StudentView.of(find(classId, student));
    }

    /**
     * Gives a student extra time, in attempts to come and in open ones.
     *
     * @param timeFactor 1 to 4
     * @throws Problem {@code not-found}
     */
    @Transactional
    StudentView giveTime(UUID classId, UUID student, double timeFactor) {
        var found = find(classId, student);
        found.setTimeFactor(timeFactor);
        return StudentView.of(found);
    }

    private Student find(UUID classId, UUID student) {
        return students.findByIdOptional(new ClassRow(classId, student))
                .orElseThrow(() -> Problem.notFound("student in the class"));
    }

    /** A student's pseudonym and the name of their class; nothing when the student has been erased. */
    @Transactional
    Optional<Seat> seat(StudentId student) {
        return students.findByIdOptional(new ClassRow(student.classId(), student.id()))
                .map(found -> new Seat(
                        found.pseudonym(), classes.findById(student.classId()).name()));
    }

    record Seat(String pseudonym, String className) {}

    /** Deletes a student with everything that they answered. */
    @Transactional
    void erase(UUID classId, UUID student) {
        classes.lock(classes.findById(classId));
        if (!students.deleteById(new ClassRow(classId, student))) {
            throw Problem.notFound("student in the class");
        }
        signIn.endAll(student);
        touched.fire(ClassTouched.everywhere(classId));
    }
}
