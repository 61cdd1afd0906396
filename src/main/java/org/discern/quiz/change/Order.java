package org.discern.quiz.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells what was moved from what only made room. */
final class Order {

    private Order() {}

    /**
     * The fewest names that must have been moved: all that stand in both lists, but for a longest run of names that
     * keep their order (a longest increasing subsequence).
     */
    static Set<String> moved(List<String> before, List<String> after) {
        List<String> common = after.stream().filter(before::contains).toList();
        int size = common.size();
        int[] place = common.stream().mapToInt(before::indexOf).toArray();
        int[] length = new int[size];
        int[] previous = new int[size];
        int last = -1;
        for (int i = 0; i < size; i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (place[j] < place[i] && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        Set<String> moved = new HashSet<>(common);
        for (int i = last; i >= 0; i = previous[i]) {
            moved.remove(common.get(i));
        }
        return moved;
    }
}
