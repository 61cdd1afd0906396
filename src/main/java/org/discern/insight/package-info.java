/**
 * What a class's answers tell its teachers: SQL over the class's rows, read into records. Writes nothing. May read any
 * table.
 */
@NullMarked
package org.discern.insight;

import org.jspecify.annotations.NullMarked;
