package org.discern.label;

import java.util.EnumSet;
import java.util.Set;

/** The three-way label that students meet first, derived from {@link Form} and {@link Content}. */
public enum Label {
    CLAIM,
    QUOTE,
    OPINION;

    /**
     * The labels that a statement may rightly be given.
     *
     * @return none for a non-assertion in the author's voice, two for a blended statement in the author's voice, else
     *     one
     */
    public static Set<Label> of(Form form, Content content) {
        if (form != Form.NONE) {
            return EnumSet.of(QUOTE);
        }
        return switch (content) {
            case CLAIM, PREDICTION -> EnumSet.of(CLAIM);
            case OPINION -> EnumSet.of(OPINION);
            case BLENDED -> EnumSet.of(CLAIM, OPINION);
            case NOT_AN_ASSERTION -> EnumSet.noneOf(Label.class);
        };
    }
}
