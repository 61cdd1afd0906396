package org.discern.practice.learning;

/**
 * How firmly a skill is remembered, in the terms of FSRS.
 *
 * @param stability after how many days it will be remembered with probability .9; .001 to 36,500
 * @param difficulty how slowly stability grows; 1 to 10
 */
public record Memory(double stability, double difficulty) {}
