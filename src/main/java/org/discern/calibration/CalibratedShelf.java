package org.discern.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.calibration.rasch.Calibration;
import org.discern.platform.Rows;
import org.jspecify.annotations.Nullable;

/** Keeps how hard items are, and what that makes of the quiz sets they stand in. */
@ApplicationScoped
class CalibratedShelf {

    /** How far from the mean item, in logits, a quiz set is no longer of medium difficulty: 62 against 38 of a hundred. */
    private static final double CUT = .5;

    private static final String INSERT = """
            insert into item_calibration
                (quiz_set_id, version, item, difficulty, standard_error, infit, outfit, students, calibrated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** Only what changes is written: a row of quiz_set is in many indexes. */
    private static final String SETS = """
            update quiz_set q
            set calibrated_items = x.items, calibrated_mean = x.mean, calibrated_spread = x.spread,
                calibrated_difficulty = x.difficulty
            from (select s.id, count(c.item)::int as items, avg(c.difficulty) as mean, stddev_samp(c.difficulty) as spread,
                         case when count(c.item) = 0 or 2 * count(c.item) < s.item_count then null
                              when avg(c.difficulty) < -? then 'EASY' when avg(c.difficulty) > ? then 'HARD'
                              else 'MEDIUM' end as difficulty
                  from quiz_set s
                  left join item_calibration c on c.quiz_set_id = s.id and c.version = s.latest_version
                  group by s.id) x
            where q.id = x.id
              and (q.calibrated_items, q.calibrated_mean, q.calibrated_spread, q.calibrated_difficulty)
                  is distinct from (x.items, x.mean, x.spread, x.difficulty)
            """;

    /** Those that fit worst, of the sets that a school may see. */
    private static final String WORST = """
            select c.quiz_set_id, c.version, c.item, c.difficulty, c.standard_error, c.infit, c.outfit, c.students
            from item_calibration c
            join quiz_set s on s.id = c.quiz_set_id and s.latest_version = c.version
            where s.school_id = ? or s.visibility = 'PUBLIC'
            order by greatest(c.infit, c.outfit) desc, c.quiz_set_id, c.item
            limit 10
            """;

    private final Rows rows;
    private final Clock clock;

    CalibratedShelf(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Puts a calibration in the place of the one before, all at once. */
    @Transactional
    void replace(Calibration calibration, Tasks tasks) {
        Map<Integer, Calibration.Estimate> estimates = new HashMap<>();
        calibration.items().forEach(estimate -> estimates.put(estimate.number(), estimate));
        Instant now = clock.instant();
        List<List<@Nullable Object>> fresh = new ArrayList<>();
        tasks.places().forEach((place, numbers) -> {
            var estimate = mostAnswered(numbers, estimates);
            if (estimate != null) {
                fresh.add(row(place, estimate, now));
            }
        });
        rows.each("delete from item_calibration", List.of(List.of()));
        rows.each(INSERT, fresh);
        rows.each(SETS, List.of(List.of(CUT, CUT)));
    }

    /** At most ten items of what a school may see, without anything of a student. */
    @Transactional
    List<ItemFit> worst(UUID school) {
        return rows.list(WORST, ItemFit::of, school);
    }

    /** Where keys were corrected, an item stands for several tasks; most answers tell most. */
    private static Calibration.@Nullable Estimate mostAnswered(
            Iterable<Integer> numbers, Map<Integer, Calibration.Estimate> estimates) {
        Calibration.Estimate most = null;
        for (int number : numbers) {
            var estimate = estimates.get(number);
            if (estimate != null && (most == null || estimate.persons() > most.persons())) {
                most = estimate;
            }
        }
        return most;
    }

    private static List<@Nullable Object> row(Tasks.Place place, Calibration.Estimate estimate, Instant now) {
        return List.of(
                place.quizSet(),
                place.version(),
                place.item(),
                estimate.difficulty(),
                estimate.standardError(),
                estimate.infit(),
                estimate.outfit(),
                (int) estimate.persons(),
                now);
    }
}
