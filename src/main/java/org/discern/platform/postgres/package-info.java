/**
 * The Postgres that Discern brings along, so that a school needs nothing else: unpacked, started, watched and stopped
 * here, durable and closed to other users of the computer. Also the check, for this Postgres and for any other, that
 * what was committed stays committed. Knows no feature.
 */
@NullMarked
package org.discern.platform.postgres;

import org.jspecify.annotations.NullMarked;
