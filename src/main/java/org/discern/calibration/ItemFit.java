package org.discern.calibration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How hard an item proved to be, and how well its answers fit. */
@Schema(name = "ItemFit")
record ItemFit(
        UUID quizSetId,
        @Schema(minimum = "1") int version,
        String item,

        @Schema(description = "In logits; 0 is the mean item.")
        double difficulty,

        @Schema(description = "Of the difficulty, in logits.", minimum = "0")
        double standardError,

        @Schema(description = "Weighted mean square of the residuals: about 1 where the item fits.", minimum = "0")
        double infit,

        @Schema(
                description =
                        "Plain mean square of the residuals: about 1 where the item fits. Far above 1 the key may be "
                                + "wrong.",
                minimum = "0")
        double outfit,

        @Schema(description = "How many students answered it.", minimum = "0")
        int students) {

    static ItemFit of(ResultSet row) throws SQLException {
        return new ItemFit(
                row.getObject("quiz_set_id", UUID.class),
                row.getInt("version"),
                row.getString("item"),
                row.getDouble("difficulty"),
                row.getDouble("standard_error"),
                row.getDouble("infit"),
                row.getDouble("outfit"),
                row.getInt("students"));
    }
}
