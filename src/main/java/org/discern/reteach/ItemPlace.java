package org.discern.reteach;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ItemPlace", description = "An item of a published version.")
record ItemPlace(
        @NotNull UUID quizSetId,
        @Min(1) int version,
        @NotNull @Size(min = 1, max = 80) String item) {}
