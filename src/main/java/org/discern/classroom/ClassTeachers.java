package org.discern.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ClassTeachers implements PanacheRepositoryBase<ClassTeacher, ClassTeacher.Id> {

    List<UUID> of(UUID classId) {
        return find("id.classId", classId).stream()
                .map(teacher -> teacher.id().teacherId())
                .toList();
    }

    boolean teaches(UUID teacher, UUID classId) {
        return findByIdOptional(new ClassTeacher.Id(classId, teacher)).isPresent();
    }
}
