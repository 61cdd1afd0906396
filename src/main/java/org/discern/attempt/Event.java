package org.discern.attempt;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One answer as the device sends it. */
@Schema(name = "ResponseEvent")
record Event(
        @Schema(description = "Made by the device (UUIDv7). The same id is stored once, however often it is sent.")
        @NotNull UUID id,

        @Schema(description = "The id of the item.", examples = "a-friend") @NotBlank @Size(max = 80) String item,

        @Schema(
                description = "Counts the attempt's answers on the device, from 1. Of two answers to an item the "
                        + "higher one stands, in whatever order they arrive.",
                examples = "1")
        @NotNull @Min(1) @Max(100_000) Integer sequence,

        @Schema(description = "By the device's clock; never used to refuse an answer.") @NotNull Instant answeredAt,

        @Schema(ref = "#/components/schemas/Answer") @NotNull JsonNode answer,

        @Schema(
                description =
                        "How sure the student is, 0 to 1, where the item asks for it; left aside where it does not. Never part of a mark.")
        @DecimalMin("0") @DecimalMax("1") @Nullable Double confidence) {}
