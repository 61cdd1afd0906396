package org.discern.opinion;

import java.util.Map;
import org.discern.grading.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A colleague with what they said.
 *
 * @param opinions by the items' ids; what was not answered is missing
 */
record Voice(String username, String displayName, Map<String, Said> opinions) {

    /** An answer with what its giver remarked. */
    record Said(Answer answer, @Nullable String comment) {}
}
