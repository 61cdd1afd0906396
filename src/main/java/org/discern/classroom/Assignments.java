package org.discern.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Assignments implements PanacheRepositoryBase<Assignment, ClassRow> {

    List<Assignment> of(UUID classId) {
        return list("key.classId", Sort.by("key.id"), classId);
    }
}
