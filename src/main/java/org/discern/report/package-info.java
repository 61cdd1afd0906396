/**
 * What leaves the house: scores as CSV and workbooks, reports to print for parents' evening, the log of answers for
 * research. Reads a class's rows and the records of {@code insight}; writes nothing. May read any table.
 */
@NullMarked
package org.discern.report;

import org.jspecify.annotations.NullMarked;
