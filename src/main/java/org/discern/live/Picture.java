package org.discern.live;

import org.jspecify.annotations.Nullable;

/**
 * What there is to see of an assignment.
 *
 * @param seats the class ({@link LiveClass}); null before it was looked at
 * @param figures the dashboard; null before it was looked at
 */
record Picture(@Nullable Part seats, @Nullable Part figures) {

    static final Picture NOTHING = new Picture(null, null);
}
