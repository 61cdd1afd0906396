package org.discern.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.platform.Problem;
import org.discern.platform.Rows;
import org.discern.quiz.QuizLibrary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a class may practise. Expects that the caller may reach the class. */
@ApplicationScoped
public class PracticeSwitch {

    private static final String READ = """
            select enabled, quiz_set_ids from practice_switch where class_id = ?
            """;

    private static final String WRITE = """
            insert into practice_switch (class_id, enabled, quiz_set_ids, changed_by, changed_at)
            values (?, ?, cast(cast(? as text[]) as uuid[]), ?, ?)
            on conflict (class_id) do update
            set enabled = excluded.enabled, quiz_set_ids = excluded.quiz_set_ids, changed_by = excluded.changed_by,
                changed_at = excluded.changed_at
            """;

    /** What a teacher has decided of practice. */
    @Schema(name = "PracticeSettings", description = "Whether a class may practise, and with what.")
    public record Settings(
            boolean enabled,

            @Schema(description = "The quiz sets to practise with; null for all that your school may use.") @Nullable List<UUID> quizSetIds) {

        private static final Settings OFF = new Settings(false, null);

        /** On, with all that the school may use. */
        public static final Settings ON = new Settings(true, null);

        public Settings {
            quizSetIds = quizSetIds == null || quizSetIds.isEmpty() ? null : List.copyOf(quizSetIds);
        }
    }

    private final Rows rows;
    private final QuizLibrary library;
    private final Clock clock;

    PracticeSwitch(Rows rows, QuizLibrary library, Clock clock) {
        this.rows = rows;
        this.library = library;
        this.clock = clock;
    }

    /** Off, where nobody has switched it on. */
    @Transactional
    public Settings of(UUID classId) {
        return rows.list(READ, PracticeSwitch::settings, classId).stream()
                .findFirst()
                .orElse(Settings.OFF);
    }

    /** @throws Problem {@code not-found} if the teacher sees not all of the quiz sets */
    @Transactional
    public Settings set(UUID classId, Settings settings, Person teacher) {
        List<UUID> ids = settings.quizSetIds();
        if (ids != null) {
            ids.forEach(id -> library.find(id, teacher));
        }
        var texts = ids == null ? null : ids.stream().map(UUID::toString).toList();
        rows.each(WRITE, List.of(Arrays.asList(classId, settings.enabled(), texts, teacher.id(), clock.instant())));
        return settings;
    }

    private static Settings settings(ResultSet row) throws SQLException {
        var ids = row.getArray("quiz_set_ids");
        return new Settings(row.getBoolean("enabled"), ids == null ? null : List.of((UUID[]) ids.getArray()));
    }
}
