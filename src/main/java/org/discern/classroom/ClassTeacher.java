package org.discern.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a teacher teaches a class: the one thing that opens it to them. */
@Entity
@Table(name = "class_teacher")
class ClassTeacher {

    @Embeddable
    record Id(
            @Column(name = "class_id") UUID classId,
            @Column(name = "teacher_id") UUID teacherId) {}

    @EmbeddedId
    private Id id;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ClassTeacher() {}

    ClassTeacher(UUID classId, UUID teacherId) {
        this.id = new Id(classId, teacherId);
    }

    Id id() {
        return id;
    }
}
