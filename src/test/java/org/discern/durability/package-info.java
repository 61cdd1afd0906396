/**
 * The packaged application while a class answers and something fails: processes, networks, disks, clocks. What is left is
 * counted; the tests run each fault a few times, the benchmarks in {@code src/bench} many times.
 */
@NullMarked
package org.discern.durability;

import org.jspecify.annotations.NullMarked;
