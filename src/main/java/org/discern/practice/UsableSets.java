package org.discern.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.discern.platform.Rows;
import org.discern.practice.learning.Candidate.Place;
import org.discern.quiz.KeyChain;
import org.discern.quiz.KeysInUse;
import org.jspecify.annotations.Nullable;

/** Which quiz sets a class may practise with, each in its latest version. Runs in the caller's transaction. */
@ApplicationScoped
class UsableSets {

    /**
     * Without a choice of the teacher: what the class's school sees, in the languages of the quizzes that the class has
     * been given, or in any where it has been given none. A chosen set may also be private to a teacher of the class.
     */
    private static final String SETS = """
            select s.id, s.latest_version, c.school_id,
                   (select count(*) from key_revision r
                    where r.quiz_set_id = s.id and r.version = s.latest_version and r.school_id = c.school_id) as revision
            from class c
            join quiz_set s on s.retired_at is null and s.latest_version > 0
            cross join (select cast(cast(? as text[]) as uuid[]) as ids) chosen
            where c.id = ?
              and (s.owner_id is null
                   or s.visibility = 'PUBLIC'
                   or s.visibility = 'SCHOOL' and s.school_id = c.school_id
                   or s.id = any(chosen.ids) and s.owner_id in (
                       select t.teacher_id from class_teacher t where t.class_id = c.id))
              and (s.id = any(chosen.ids)
                   or chosen.ids is null and (
                       not exists (select 1 from assignment g where g.class_id = c.id)
                       or split_part(lower(s.language), '-', 1) in (
                           select split_part(lower(q.language), '-', 1)
                           from assignment g join quiz_set q on q.id = g.quiz_set_id
                           where g.class_id = c.id)))
            order by s.id desc
            limit ?
            """;

    private static final String DIFFICULTIES = """
            select quiz_set_id, version, item, difficulty from item_calibration where quiz_set_id = any(?)
            """;

    private static final String HASHES = """
            select quiz_set_id, hash from quiz_version where quiz_set_id = any(?)
            """;

    private static final String SCHOOL = """
            select c.school_id,
                   (select count(*) from key_revision r
                    where r.quiz_set_id = ? and r.version = ? and r.school_id = c.school_id) as revision
            from class c where c.id = ?
            """;

    /** A version with the corrections that the class's school has made of its keys. */
    record UsableSet(KeyChain chain, KeysInUse keys) {

        UUID id() {
            return chain.quizSetId();
        }
    }

    private final Rows rows;
    private final PracticeConfig config;

    UsableSets(Rows rows, PracticeConfig config) {
        this.rows = rows;
        this.config = config;
    }

    /** @param chosen what the teacher has chosen; null for all that the school may use */
    List<UsableSet> of(UUID classId, @Nullable List<UUID> chosen) {
        var texts = chosen == null ? null : chosen.stream().map(UUID::toString).toList();
        return rows.list(
                SETS,
                row -> new UsableSet(
                        new KeyChain(
                                row.getObject("id", UUID.class),
                                row.getInt("latest_version"),
                                row.getObject("school_id", UUID.class)),
                        KeysInUse.only(row.getInt("revision"))),
                texts,
                classId,
                config.quizSets());
    }

    /** A version that the class has an item of, whether or not it is offered still. */
    UsableSet of(UUID classId, Place place) {
        return rows.list(
                        SCHOOL,
                        row -> new UsableSet(
                                new KeyChain(
                                        place.quizSetId(), place.version(), row.getObject("school_id", UUID.class)),
                                KeysInUse.only(row.getInt("revision"))),
                        place.quizSetId(),
                        place.version(),
                        classId)
                .get(0);
    }

    /** How hard the items of some sets proved to be, in logits; those of which nobody knows are missing. */
    Map<Place, Double> difficulties(List<UUID> sets) {
        Map<Place, Double> found = new HashMap<>();
        if (!sets.isEmpty()) {
            rows.list(
                            DIFFICULTIES,
                            row -> Map.entry(
                                    new Place(
                                            row.getObject("quiz_set_id", UUID.class),
                                            row.getInt("version"),
                                            row.getString("item")),
                                    row.getDouble("difficulty")),
                            sets)
                    .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        }
        return found;
    }

    /** The hashes of all versions of some sets. */
    Map<UUID, Set<String>> hashes(List<UUID> sets) {
        Map<UUID, Set<String>> found = new HashMap<>();
        if (!sets.isEmpty()) {
            rows.list(HASHES, row -> Map.entry(row.getObject("quiz_set_id", UUID.class), row.getString("hash")), sets)
                    .forEach(entry -> found.computeIfAbsent(entry.getKey(), id -> new HashSet<>())
                            .add(entry.getValue()));
        }
        return found;
    }
}
