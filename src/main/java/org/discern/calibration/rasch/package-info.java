/**
 * The partial credit model, fitted to what many persons scored on a few items each. Numbers in, figures out: plain Java that
 * knows nothing of Discern. The formulas and their sources are in {@code src/docs/calibration.md}.
 */
@NullMarked
package org.discern.calibration.rasch;

import org.jspecify.annotations.NullMarked;
