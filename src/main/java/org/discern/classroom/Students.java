package org.discern.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Students implements PanacheRepositoryBase<Student, ClassRow> {

    List<Student> of(UUID classId) {
        return list("key.classId", Sort.by("pseudonym"), classId);
    }

    Set<String> pseudonyms(UUID classId) {
        return of(classId).stream().map(Student::pseudonym).collect(Collectors.toSet());
    }

    Optional<Student> withJoinKey(UUID classId, byte[] hash) {
        return find("key.classId = ?1 and joinKeyHash = ?2", classId, hash).firstResultOptional();
    }

    Optional<Student> withRecovery(UUID classId, byte[] hash) {
        return find("key.classId = ?1 and recoveryHash = ?2", classId, hash).firstResultOptional();
    }
}
