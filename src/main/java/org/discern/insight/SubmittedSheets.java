package org.discern.insight;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.discern.grading.Item;
import org.discern.grading.Pick;
import org.discern.statistics.OptionUse;
import org.discern.statistics.ScoreMatrix;

/**
 * What some students handed in.
 *
 * @param students in the order of the rows of {@link #scores}
 * @param items in the order of its columns
 * @param answers by item, and for each by the student's row
 */
record SubmittedSheets(List<UUID> students, List<Item> items, Map<Item, Map<Integer, Given>> answers) {

    /** @param answers those of others, and to other items, are left out */
    static SubmittedSheets of(List<UUID> students, List<Item> items, List<Given> answers) {
        Map<UUID, Integer> row =
                IntStream.range(0, students.size()).boxed().collect(Collectors.toMap(students::get, number -> number));
        Map<Item, Map<Integer, Given>> sheets = new HashMap<>();
        items.forEach(item -> sheets.put(item, new HashMap<>()));
        for (Given given : answers) {
            Integer number = row.get(given.student());
            var own = sheets.get(given.item());
            if (number != null && own != null) {
                own.put(number, given);
            }
        }
        return new SubmittedSheets(students, items, sheets);
    }

    /** What was not answered scores 0. */
    ScoreMatrix scores() {
        var rows = students.stream().map(student -> new double[items.size()]).toList();
        for (int column = 0; column < items.size(); column++) {
            for (var given : of(items.get(column)).entrySet()) {
                rows.get(given.getKey())[column] = given.getValue().mark().credit();
            }
        }
        return new ScoreMatrix(rows, items.size());
    }

    int answered(Item item) {
        return of(item).size();
    }

    /** The options of an item with the rows of those who chose them. */
    List<OptionUse.Offer> offers(ItemChoices choices) {
        var options = choices.options();
        Map<Pick, BitSet> choosers = new HashMap<>();
        if (!options.isEmpty()) {
            var exercise = choices.scheme().exercise(choices.item());
            of(choices.item()).forEach((row, given) -> exercise.picks(given.answer())
                    .forEach(pick ->
                            choosers.computeIfAbsent(pick, any -> new BitSet()).set(row)));
        }
        return options.stream()
                .map(option -> new OptionUse.Offer(
                        option.excerpt(),
                        option.name(),
                        option.right(),
                        choosers.getOrDefault(new Pick(option.excerpt(), option.name(), null), new BitSet())))
                .toList();
    }

    private Map<Integer, Given> of(Item item) {
        return answers.getOrDefault(item, Map.of());
    }
}
