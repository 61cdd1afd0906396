package org.discern.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.discern.testing.Corrections;
import org.discern.testing.OwnPack;
import org.discern.testing.Sql;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses, whoever asks. */
@QuarkusTest
class DatabaseGuardsTest {

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update quiz_version set hash = 'x'",
                "update quiz_version set key = '{}'::jsonb",
                "delete from quiz_version",
                "truncate quiz_version cascade"
            })
    void aPublishedVersionIsNeverChanged(String statement) {
        assertThatThrownBy(() -> new Sql(database).run(statement))
                .hasMessageContaining("quiz_version is never changed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update key_revision set reason = 'x'",
                "delete from key_revision",
                "truncate key_revision cascade"
            })
    void aCorrectionIsNeverChanged(String statement) {
        var room = Teacher.admin().opensAClass();
        UUID quizSet = Teacher.admin().quizSet(OwnPack.of(Teacher.admin(), "first-steps"));
        new Corrections(room, quizSet).makes("canteen-days-label", "DROP", null);

        assertThatThrownBy(() -> new Sql(database).run(statement))
                .hasMessageContaining("key_revision is never changed");
    }

    @Test
    void whatARegradeChangedIsNeverChanged() {
        var room = Teacher.admin().opensAClass();
        String pack = OwnPack.of(Teacher.admin(), "ice-director-2017");
        UUID assignment = room.gets(pack);
        room.isJoined().starts(assignment).answers(1, "a-friend", Map.of("label", "QUOTE"));
        var corrections = new Corrections(room, Teacher.admin().quizSet(pack));
        UUID regrade = corrections.regrades(assignment, corrections.makes("a-friend", "DROP", null), false);

        assertThatThrownBy(() -> new Sql(database)
                        .run("update regrade_change set credit_after = 1 where regrade_id = ?", regrade))
                .hasMessageContaining("regrade_change is never changed");
    }

    @Test
    void anAnswerInTheLogIsNeverChanged() {
        var room = Teacher.admin().opensAClass();
        var sitting =
                room.isJoined().starts(room.gets("ice-director-2017")).answers(1, "a-friend", Map.of("label", "QUOTE"));

        assertThatThrownBy(() ->
                        new Sql(database).run("update response set sequence = 9 where attempt_id = ?", sitting.id()))
                .hasMessageContaining("response is never changed");
    }

    @Test
    void theKeyOfEveryTableOfAClassBeginsWithTheClass() {
        var tables = new Sql(database).rows("""
                        select t.relname as table, (
                            select a.attname
                            from pg_index i
                            join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
                            where i.indrelid = t.oid and i.indisprimary) as first
                        from pg_class t
                        join pg_attribute c on c.attrelid = t.oid and c.attname = 'class_id'
                        where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace
                          and t.relname <> 'session'
                        order by t.relname
                        """);

        assertThat(tables)
                .extracting(row -> row.get("table"))
                .contains(
                        "assignment",
                        "attempt",
                        "class_teacher",
                        "device_report",
                        "mark",
                        "regrade",
                        "regrade_change",
                        "response",
                        "reveal",
                        "student");
        assertThat(tables).extracting(row -> row.get("first")).containsOnly("class_id");
    }

    @Test
    void everyReferenceBetweenRowsOfAClassNamesTheClass() {
        var loose = new Sql(database).rows("""
                        select k.conname
                        from pg_constraint k
                        where k.contype = 'f'
                          and exists (select from pg_attribute a
                                      where a.attrelid = k.confrelid and a.attname = 'class_id')
                          and not exists (select from pg_attribute a
                                          where a.attrelid = k.conrelid and a.attnum = any(k.conkey)
                                            and a.attname = 'class_id')
                        """);

        assertThat(loose).isEmpty();
    }

    @Test
    void anAttemptCannotBelongToAStudentOfAnotherClass() {
        var room = Teacher.admin().opensAClass();
        UUID assignment = room.gets("ice-director-2017");
        var stranger = Teacher.admin().opensAClass().isJoined();

        assertThatThrownBy(() -> new Sql(database).run("""
                                insert into attempt (class_id, id, assignment_id, student_id, number, started_at)
                                values (?, gen_random_uuid(), ?, ?, 1, now())
                                """, room.id(), assignment, stranger.id()))
                .hasMessageContaining("attempt_student_fk");
    }
}
