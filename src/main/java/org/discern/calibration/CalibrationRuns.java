package org.discern.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.discern.calibration.rasch.Calibration;
import org.discern.calibration.rasch.Scores;
import org.discern.platform.Ids;
import org.discern.platform.Rows;

/** The calibrations so far. */
@ApplicationScoped
class CalibrationRuns {

    private static final String NEWEST = "select * from calibration order by id desc limit ?";
    private static final String BEGIN =
            "insert into calibration (id, scheduled, state, started_at) values (?, ?, 'RUNNING', ?)";
    /** Those of nodes that were stopped: whoever begins holds the lock, so nobody is at them. */
    private static final String GIVE_UP =
            "update calibration set state = 'FAILED', finished_at = ? where state = 'RUNNING'";

    private static final String FINISH = """
            update calibration
            set state = 'DONE', finished_at = ?, basis = ?, students = ?, answers = ?, items = ?, too_few = ?,
                no_variation = ?, groups = ?, mean_ability = ?, spread = ?, log_likelihood = ?, iterations = ?, converged = ?
            where id = ?
            """;

    private static final String LAST_BASIS =
            "select basis from calibration where state = 'DONE' order by id desc limit 1";

    /** Whatever changes a mark that counts, or an item that it could stand for, changes this. */
    private static final String BASIS = """
            select concat_ws(' ', count(*), max(submitted_at),
                             (select count(*) from regrade where finished_at is not null),
                             (select count(*) from quiz_version), ?::text) as basis
            from attempt where number = 1 and submitted_at is not null
            """;

    private final Rows rows;
    private final CalibrationConfig config;
    private final Clock clock;

    CalibrationRuns(Rows rows, CalibrationConfig config, Clock clock) {
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional
    List<CalibrationRun> newest(int limit) {
        return rows.list(NEWEST, CalibrationRun::of, limit);
    }

    /** Begins one; whoever does holds the lock. */
    @Transactional
    CalibrationRun begin(boolean scheduled) {
        rows.each(GIVE_UP, List.of(List.of(clock.instant())));
        rows.each(BEGIN, List.of(List.of(Ids.next(), scheduled, clock.instant())));
        return newest(1).get(0);
    }

    /** What the answers are like now. */
    @Transactional
    String basis() {
        return rows.list(BASIS, row -> row.getString("basis"), String.valueOf(config.minimumStudents()))
                .get(0);
    }

    /** Whether anything has changed since the last one that was done. */
    @Transactional
    boolean isDue() {
        return !Optional.of(basis())
                .equals(rows.list(LAST_BASIS, row -> row.getString("basis")).stream()
                        .findFirst());
    }

    @Transactional
    void finish(UUID id, String basis, Scores scores, Calibration calibration) {
        var fit = calibration.fit();
        rows.each(
                FINISH,
                List.of(Arrays.asList(
                        clock.instant(),
                        basis,
                        scores.persons(),
                        scores.answers(),
                        calibration.items().size(),
                        leftOut(calibration, Calibration.Reason.TOO_FEW),
                        leftOut(calibration, Calibration.Reason.NO_VARIATION),
                        fit.groups(),
                        fit.meanAbility(),
                        fit.spread(),
                        fit.logLikelihood(),
                        fit.iterations(),
                        fit.converged(),
                        id)));
    }

    @Transactional
    void fail() {
        rows.each(GIVE_UP, List.of(List.of(clock.instant())));
    }

    private static int leftOut(Calibration calibration, Calibration.Reason reason) {
        return (int) calibration.leftOut().stream()
                .filter(item -> item.reason() == reason)
                .count();
    }
}
