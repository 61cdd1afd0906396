package org.discern.analysis.speech;

import java.util.List;
import org.discern.analysis.text.Quote;
import org.discern.analysis.text.Unit;
import org.jspecify.annotations.Nullable;

/** Finds quotations that share a cue: {@code chanting "Hope" and "Change"}. */
final class Coordination {

    /** How many units may stand between, the quotation included. */
    private static final int NEAR = 5;

    private Coordination() {}

    /** The quotation shortly before, where only "and", a comma or words like "a" and "as" stand between; else null. */
    static @Nullable Quote before(List<Unit> units, int at) {
        int before = at - 1;
        boolean joined = false;
        while (before >= 0 && at - before < NEAR && units.get(before).isTag("CCONJ", "DET", "PRON", "PUNCT", "ADP")) {
            joined |= units.get(before).isTag("CCONJ") || units.get(before).is(",");
            before--;
        }
        if (before < 0 || at - before < 2) {
            return null;
        }
        return joined || units.get(before).lower().contains(",")
                ? units.get(before).quote()
                : null;
    }
}
