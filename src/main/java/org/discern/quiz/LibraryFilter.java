package org.discern.quiz;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.discern.grading.Difficulty;
import org.discern.platform.Line;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a teacher looks for in the library; what is null is not asked for. */
public record LibraryFilter(
        @QueryParam("q")
        @Parameter(
                description =
                        "Words of the title, summary, tags, author, headlines, prompts or excerpts. All must occur; "
                                + "`or`, `-without` and `\"a phrase\"` are understood. They are found as they stand and, in the "
                                + "`language` asked for or else in English, in other forms of the word.")
        @Line(message = "write a few words on one line")
        @Size(max = 200) @Nullable String q,

        @QueryParam("tag")
        @Parameter(description = "One of its tags.")
        @Line(message = "name one tag")
        @Size(max = 80) @Nullable String tag,

        @QueryParam("label")
        @Parameter(description = "A label that is right somewhere in it, such as `CLAIM` or `STRONGER`.")
        @Pattern(regexp = "^[A-Z_]{1,40}$", message = "name a label in capital letters, such as CLAIM") @Nullable String label,

        @QueryParam("kind")
        @Parameter(description = "A kind of item that occurs, such as `classify`.")
        @Pattern(regexp = "^[a-z]{1,40}$", message = "name a kind in small letters, such as classify") @Nullable String kind,

        @QueryParam("language")
        @Parameter(description = "A BCP 47 tag; `en` finds `en-GB` too.")
        @Pattern(
                regexp = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,8}$",
                message = "name the language by its tag: en, de or pt-BR")
        @Nullable String language,

        @QueryParam("level") QuizContent.@Nullable Level level,

        @QueryParam("difficulty")
        @Parameter(
                description =
                        "How hard it proved in classes, where at least half of its items are calibrated; else how hard "
                                + "its author says it is.",
                schema =
                        @Schema(
                                implementation = String.class,
                                enumeration = {"EASY", "MEDIUM", "HARD"}))
        @Nullable Difficulty difficulty,

        @QueryParam("shelf")
        @Parameter(
                description =
                        "One shelf only: your own sets, what colleagues share with the school, what other teachers "
                                + "share with all, or the packs that come with Discern.")
        @Nullable LibraryShelf shelf,

        @QueryParam("includeRetired")
        @DefaultValue("false")
        @Parameter(description = "Whether your own retired sets are listed too.")
        boolean includeRetired) {}
