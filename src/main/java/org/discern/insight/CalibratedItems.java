package org.discern.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.discern.platform.Rows;

/** How hard the items of a version proved to be over all classes, as the last calibration says. */
@ApplicationScoped
class CalibratedItems {

    private static final String SQL = """
            select item, difficulty, standard_error, students
            from item_calibration where quiz_set_id = ? and version = ?
            """;

    private final Rows rows;

    CalibratedItems(Rows rows) {
        this.rows = rows;
    }

    /** By the items' ids; those that are not calibrated are not there. */
    Map<String, ItemReport.Calibrated> of(UUID quizSet, int version) {
        Map<String, ItemReport.Calibrated> found = new HashMap<>();
        rows.list(
                SQL,
                row -> found.put(
                        row.getString("item"),
                        new ItemReport.Calibrated(
                                row.getDouble("difficulty"), row.getDouble("standard_error"), row.getInt("students"))),
                quizSet,
                version);
        return found;
    }
}
