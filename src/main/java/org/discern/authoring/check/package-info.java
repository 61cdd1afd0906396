/**
 * What a good colleague would say of a quiz set before it is published. Plain functions of its document, each rule one
 * class; a teacher decides.
 */
@NullMarked
package org.discern.authoring.check;

import org.jspecify.annotations.NullMarked;
