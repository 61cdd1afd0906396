/**
 * The measures of a class's answers and of its items: signal detection, confidence, and classical test theory. Pure
 * functions over numbers, which take the inverse of the normal distribution from Apache Commons Numbers and know nothing
 * else, of Discern or of any framework. What is not defined, or rests on too few, is absent with a reason and never a NaN.
 */
@NullMarked
package org.discern.statistics;

import org.jspecify.annotations.NullMarked;
