/**
 * Second opinions: colleagues answer the items of a draft without its key, and the draft's owner sees how far they agree.
 * May use drafts, quiz sets, grading, labels and accounts.
 */
@NullMarked
package org.discern.opinion;

import org.jspecify.annotations.NullMarked;
