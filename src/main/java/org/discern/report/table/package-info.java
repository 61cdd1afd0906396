/**
 * Tables as files: CSV and workbooks, safe to open in a spreadsheet. Plain Java with Commons CSV and fastexcel; knows
 * nothing of Discern.
 */
@NullMarked
package org.discern.report.table;

import org.jspecify.annotations.NullMarked;
