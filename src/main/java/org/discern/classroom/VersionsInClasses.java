package org.discern.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.discern.platform.Rows;
import org.discern.quiz.GivenVersions;

/** Finds the versions that a teacher's classes have been given. */
@ApplicationScoped
class VersionsInClasses implements GivenVersions {

    private static final String GIVEN = """
            select 1 as given
            from class_teacher t
            join assignment g on g.class_id = t.class_id
            where t.teacher_id = ? and g.quiz_set_id = ? and g.version = ?
            limit 1
            """;

    private final Rows rows;

    VersionsInClasses(Rows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public boolean isGivenToAClassOf(UUID teacher, UUID quizSet, int version) {
        return !rows.list(GIVEN, row -> row.getInt("given"), teacher, quizSet, version)
                .isEmpty();
    }
}
