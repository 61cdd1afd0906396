package org.discern.quiz.change;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a version changed.
 *
 * @param since the version it is held against; 0 where there was nothing
 */
@Schema(name = "QuizChanges", description = "What a version changed since another.")
public record QuizChanges(
        @Schema(description = "The version it is held against; 0 where there was nothing.", minimum = "0")
        int since,

        @Schema(minimum = "1") int number,

        @Schema(description = "Whether anything differs that students see before they answer.")
        boolean seenByStudents,

        @Schema(description = "Whether a key, an explanation, a flag or a skill differs.")
        boolean keysChanged,

        @Schema(description = "Of title, summary, level and whatever else stands at the head of the set.")
        List<FieldChange> head,

        List<PartChange> articles,
        List<PartChange> excerpts,
        List<PartChange> items) {

    /**
     * What lies between two whole documents, their parts known by their ids.
     *
     * @param before without parts where there was nothing
     */
    public static QuizChanges between(int since, ObjectNode before, int number, ObjectNode after) {
        var head = Fields.of(Documents.head(before)).until(Fields.of(Documents.head(after)));
        var parts = new Parts(before, after);
        var articles = parts.articles();
        var excerpts = parts.excerpts();
        var items = parts.items();
        boolean outside = !head.isEmpty() || !articles.isEmpty() || !excerpts.isEmpty();
        boolean seen = outside || items.stream().anyMatch(PartChange::seenByStudents);
        boolean keys = items.stream().anyMatch(PartChange::concernsKey);
        return new QuizChanges(since, number, seen, keys, head, articles, excerpts, items);
    }
}
