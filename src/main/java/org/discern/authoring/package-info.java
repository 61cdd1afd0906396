/**
 * How a teacher makes a quiz set: proposals from an article, drafts with their history, the check before publishing.
 * May use quiz sets, articles, the analysis, grading, labels and accounts.
 */
@NullMarked
package org.discern.authoring;

import org.jspecify.annotations.NullMarked;
