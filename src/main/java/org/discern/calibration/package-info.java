/**
 * How hard items prove to be over all classes: reads the official first attempts, fits the partial credit model to them, and
 * keeps each item's difficulty. Runs by night, one node at a time, and shows admins what came of it without any student.
 * May use quiz sets, grading and accounts, and read any table.
 */
@NullMarked
package org.discern.calibration;

import org.jspecify.annotations.NullMarked;
