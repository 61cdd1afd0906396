package org.discern.statistics;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Finds items whose key a teacher should look at first. */
public final class Suspicions {

    /** Less than this is the rounding of none. */
    private static final double NONE = 1e-9;

    private Suspicions() {}

    /**
     * None where too few have answered.
     *
     * @param single whether one option is chosen for each excerpt; else the right ones go together
     */
    public static Set<Suspicion> of(ItemStatistics item, List<OptionUse> options, boolean single, Minimums minimums) {
        Set<Suspicion> found = EnumSet.noneOf(Suspicion.class);
        Double discrimination = item.discriminationIndex().value();
        if (discrimination != null && discrimination < -NONE) {
            found.add(Suspicion.NEGATIVE_DISCRIMINATION);
        }
        Map<String, List<OptionUse>> byExcerpt = options.stream()
                .collect(Collectors.groupingBy(use -> use.offer().excerpt(), LinkedHashMap::new, Collectors.toList()));
        for (List<OptionUse> offered : byExcerpt.values()) {
            if (isDistracting(offered, single)) {
                found.add(Suspicion.DISTRACTOR_CHOSEN_BY_THE_BEST);
            }
            if (single && isDivided(offered, minimums)) {
                found.add(Suspicion.WIDE_DISAGREEMENT);
            }
        }
        return found;
    }

    private static boolean isDistracting(List<OptionUse> offered, boolean single) {
        double wrong = upper(offered, false).max().orElse(0);
        double right =
                single ? upper(offered, true).sum() : upper(offered, true).max().orElse(0);
        return wrong > right + NONE;
    }

    private static DoubleStream upper(List<OptionUse> offered, boolean right) {
        return offered.stream().filter(use -> use.offer().right() == right).mapToDouble(use -> {
            Double share = use.upperThird().value();
            return share == null ? 0 : share;
        });
    }

    private static boolean isDivided(List<OptionUse> offered, Minimums minimums) {
        int answers = offered.stream().mapToInt(use -> use.offer().chosen()).sum();
        int most = offered.stream().mapToInt(use -> use.offer().chosen()).max().orElse(0);
        return answers >= minimums.students() && 2 * most <= answers;
    }
}
