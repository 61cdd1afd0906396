package org.discern.attempt;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.discern.grading.Answer;
import org.discern.grading.Item;
import org.discern.quiz.QuizJson;

/**
 * Counts how a class answered what is there to be discussed. Its methods run in the caller's transaction.
 *
 * <p>Counted are first attempts that are submitted, whose answers change no more, in whole groups of five by the order
 * of submission. Fewer than five students are no class to hide in; and who looks before and after a classmate submits
 * must not find that one's answer in the difference.
 */
@ApplicationScoped
class ClassSplits {

    private static final int GROUP = 5;

    private static final String COUNTS = """
            with given as (
                select m.item, m.attempt_id, m.response_id,
                       row_number() over (partition by m.item order by a.submitted_at, a.id) as place,
                       count(*) over (partition by m.item) as students
                from attempt a
                join mark m on m.class_id = a.class_id and m.attempt_id = a.id
                where a.class_id = ? and a.assignment_id = ? and a.number = 1 and a.submitted_at is not null
                  and m.item = any(?)
            )
            select r.item, r.answer, count(*) as count
            from given g
            join response r on r.class_id = ? and r.attempt_id = g.attempt_id and r.id = g.response_id
            where g.place <= g.students - g.students % ?
            group by r.item, r.answer
            """;

    private final AgroalDataSource database;

    ClassSplits(AgroalDataSource database) {
        this.database = database;
    }

    /** The class's splits by item: of those of the items that are not graded and that five students have answered. */
    Map<String, ClassSplit> of(Sheet sheet, List<Item> items) {
        var discussed = items.stream().filter(item -> !item.graded()).toList();
        if (discussed.isEmpty()) {
            return Map.of();
        }
        var counts = counts(sheet, discussed);
        Map<String, ClassSplit> splits = new HashMap<>();
        for (Item item : discussed) {
            var answers = counts.get(item.id());
            if (answers != null) {
                splits.put(item.id(), ClassSplit.of(sheet.quiz().exercise(item), answers));
            }
        }
        return splits;
    }

    private Map<String, Map<Answer, Integer>> counts(Sheet sheet, List<Item> items) {
        try (var connection = database.getConnection();
                var counts = connection.prepareStatement(COUNTS)) {
            counts.setObject(1, sheet.key().classId());
            counts.setObject(2, sheet.assignment().id());
            counts.setArray(
                    3,
                    connection.createArrayOf(
                            "text", items.stream().map(Item::id).toArray()));
            counts.setObject(4, sheet.key().classId());
            counts.setInt(5, GROUP);
            Map<String, Map<Answer, Integer>> found = new HashMap<>();
            try (var rows = counts.executeQuery()) {
                while (rows.next()) {
                    String item = rows.getString("item");
                    var answer = QuizJson.answer(sheet.kindOf(item), rows.getString("answer"));
                    found.computeIfAbsent(item, id -> new HashMap<>())
                            .merge(answer, rows.getInt("count"), Integer::sum);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("Answers could not be counted", e);
        }
    }
}
