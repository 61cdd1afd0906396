package org.discern.report.table;

/**
 * One column of a table.
 *
 * @param name stands in the header; the same in every file, unless it is what a teacher has called something
 * @param meaning what its cells say, in which unit and range, as a sentence
 */
public record Column(String name, String meaning) {}
