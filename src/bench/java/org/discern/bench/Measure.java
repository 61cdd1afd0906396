package org.discern.bench;

import java.io.PrintStream;
import org.discern.analysis.Analysis;

/** One comparison of analyses with labels. */
interface Measure {

    void add(Row row, Analysis analysis);

    void print(PrintStream out);
}
