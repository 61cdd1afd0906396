package org.discern.analysis;

import org.discern.analysis.speech.Speech;
import org.discern.label.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * A speech with who is meant by its source.
 *
 * @param index its place among the speeches of the analysis
 * @param name null where nobody is named
 */
record Voiced(
        PartReading part,
        Speech speech,
        int index,
        @Nullable String name) {

    Attribution attribution() {
        if (speech.source() == null) {
            return Attribution.NONE;
        }
        if (speech.inferred()) {
            return Attribution.INFERRED;
        }
        return name == null ? Attribution.PARTIAL : Attribution.FULL;
    }

    /** The name, or else the words that stand for one; empty where there is no source. */
    String source() {
        Speech.Piece mention = speech.source();
        return name != null ? name : mention == null ? "" : part.words(mention);
    }
}
