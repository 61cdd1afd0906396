package org.discern.quiz;

import org.discern.grading.Key;
import org.discern.grading.Ruling;
import org.discern.grading.Solution;
import org.jspecify.annotations.Nullable;

/**
 * What a key revision does to one item.
 *
 * @param key the new key; null where {@link How} takes none
 * @param explanation what students read from now on; null where the one before stays
 */
public record KeyChange(
        String item, How how, @Nullable Key key, @Nullable String explanation) {

    /** The ways to change how an item is marked. */
    public enum How {
        /** The new key is right, and none before it. */
        REPLACE,
        /** The new key is right as well. */
        ACCEPT_BOTH,
        /** The item counts no more. */
        DROP,
        /** As it was published. */
        RESTORE;

        boolean takesKey() {
            return this == REPLACE || this == ACCEPT_BOTH;
        }

        boolean takesExplanation() {
            return this != RESTORE;
        }
    }

    /** @throws IllegalArgumentException if there is a key where none is taken, or none where one is */
    public KeyChange {
        if ((key != null) != how.takesKey()) {
            throw new IllegalArgumentException(how + (key == null ? " takes a key." : " takes no key."));
        }
    }

    /** The ruling after this change. Whatever changes an item but dropping it makes it count again. */
    Ruling after(Ruling before, Solution published) {
        Ruling changed = changed(before, published);
        return explanation == null ? changed : changed.explainedBy(explanation);
    }

    private Ruling changed(Ruling before, Solution published) {
        if (key != null) {
            return how == How.REPLACE ? before.replacedBy(key) : before.accepting(key);
        }
        return how == How.DROP ? before.droppedOut() : Ruling.of(published);
    }
}
