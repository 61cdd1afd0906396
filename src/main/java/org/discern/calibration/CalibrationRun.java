package org.discern.calibration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A calibration of all items. */
@Schema(name = "Calibration", description = "A calibration of all items.")
record CalibrationRun(
        UUID id,

        @Schema(description = "Whether it began by itself, at its time.")
        boolean scheduled,

        State state,
        Instant startedAt,

        @Schema(description = "Null while it is running.") @Nullable Instant finishedAt,

        @Schema(description = "Null unless it is done.") @Nullable Outcome outcome) {

    /** How it stands with it. */
    @Schema(name = "CalibrationState")
    enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /** What came of it. */
    @Schema(name = "CalibrationOutcome")
    record Outcome(
            @Schema(description = "Whose official first attempts were read.", minimum = "0")
            int students,

            @Schema(minimum = "0") long answers,

            @Schema(description = "How many items have a difficulty, equal ones counted once.", minimum = "0")
            int items,

            @Schema(description = "How many items have too few students.", minimum = "0")
            int tooFew,

            @Schema(description = "How many items everybody answered equally well.", minimum = "0")
            int noVariation,

            @Schema(
                    description = "In how many groups the items fall that no student links: between them difficulties "
                            + "compare only as far as their students are alike.",
                    minimum = "0")
            int groups,

            @Schema(description = "Of the students, in logits above the mean item.")
            double meanAbility,

            @Schema(description = "The standard deviation of abilities, in logits.", minimum = "0")
            double spread,

            double logLikelihood,
            @Schema(minimum = "0") int iterations,

            @Schema(description = "Whether more iterations would change nothing.")
            boolean converged) {

        private static Outcome of(ResultSet row) throws SQLException {
            return new Outcome(
                    row.getInt("students"),
                    row.getLong("answers"),
                    row.getInt("items"),
                    row.getInt("too_few"),
                    row.getInt("no_variation"),
                    row.getInt("groups"),
                    row.getDouble("mean_ability"),
                    row.getDouble("spread"),
                    row.getDouble("log_likelihood"),
                    row.getInt("iterations"),
                    row.getBoolean("converged"));
        }
    }

    static CalibrationRun of(ResultSet row) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        Timestamp finished = row.getTimestamp("finished_at");
        return new CalibrationRun(
                row.getObject("id", UUID.class),
                row.getBoolean("scheduled"),
                state,
                row.getTimestamp("started_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                state == State.DONE ? Outcome.of(row) : null);
    }
}
