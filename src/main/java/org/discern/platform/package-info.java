/**
 * What every feature stands on: problems, ids, time, limits, pages, the database's start. Knows no feature: it may
 * use libraries and nothing of Discern.
 */
@NullMarked
package org.discern.platform;

import org.jspecify.annotations.NullMarked;
