package org.discern.calibration;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.discern.calibration.rasch.Scores;

/** What one student scored on tasks, over all of their official first attempts. */
final class StudentSheet {

    private final SortedMap<Integer, Byte> categories = new TreeMap<>();

    /**
     * Adds an attempt; attempts come in the order of their submission, and of a task that came before the first answer
     * stands. What was left out between answers scores nothing. What comes after the last answer was not reached and says
     * nothing of how hard it is.
     *
     * @param credits by the items' ids
     */
    void add(List<Tasks.Asked> asked, Map<String, Double> credits) {
        int reached = asked.size();
        while (reached > 0 && !credits.containsKey(asked.get(reached - 1).item())) {
            reached--;
        }
        for (Tasks.Asked item : asked.subList(0, reached)) {
            if (item.task() != null) {
                double credit = credits.getOrDefault(item.item(), 0.0);
                categories.putIfAbsent(item.task(), Credits.category(item.kind(), credit));
            }
        }
    }

    void addTo(Scores scores) {
        if (categories.isEmpty()) {
            return;
        }
        int[] taken = new int[categories.size()];
        byte[] reached = new byte[taken.length];
        int next = 0;
        for (var entry : categories.entrySet()) {
            taken[next] = entry.getKey();
            reached[next] = entry.getValue();
            next++;
        }
        scores.add(taken, reached);
    }
}
