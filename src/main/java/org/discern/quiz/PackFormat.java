package org.discern.quiz;

import java.util.Locale;
import org.discern.quiz.LocatedTree.Notation;

/** The forms of a pack as a file. */
enum PackFormat {
    YAML("application/yaml", Notation.YAML),
    JSON("application/json", Notation.JSON);

    private final String mediaType;
    private final Notation notation;

    PackFormat(String mediaType, Notation notation) {
        this.mediaType = mediaType;
        this.notation = notation;
    }

    /** @param word {@code yaml} or {@code json} */
    static PackFormat of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String mediaType() {
        return mediaType;
    }

    Notation notation() {
        return notation;
    }

    /** How the names of such files end, without the dot. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
