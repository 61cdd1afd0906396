/**
 * Makes the document that {@code GET /q/openapi} serves as exact as the code: at build time, from what the annotations,
 * the records and the resources say already. Knows no feature: it reads their classes from the index.
 */
@NullMarked
package org.discern.platform.openapi;

import org.jspecify.annotations.NullMarked;
