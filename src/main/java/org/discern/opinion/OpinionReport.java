package org.discern.opinion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round with what came of it. */
@Schema(name = "OpinionReport", description = "A round with what came of it.")
record OpinionReport(
        RoundView round,

        @Schema(description = "Null while colleagues can answer: nobody is to be influenced.") @Nullable OpinionResult result) {}
