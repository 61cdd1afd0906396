/**
 * Item kinds with their keys, answers and marks: pure functions from an item, its key and an answer to a mark. Each
 * kind is one class that holds its content, its key, its answer, its validation and its grading. Plain Java that may
 * use the labels and nothing else.
 */
@NullMarked
package org.discern.grading;

import org.jspecify.annotations.NullMarked;
