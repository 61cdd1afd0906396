package org.discern.authoring.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.discern.grading.Kind;
import org.discern.label.Axis;
import org.discern.label.Label;

/** Chooses among candidates, so that kinds and labels come in the shares that a teacher wants and no sentence twice. */
final class Choosing {

    /** Of the excerpts to classify, how many ask for the label where other axes are wanted too. */
    private static final double SHARE_OF_LABEL = .6;

    private final Wish wish;
    private final Map<Kind, List<Candidate>> candidates;
    private final List<Extract> taken;
    private final List<Candidate> chosen = new ArrayList<>();
    private final Map<String, Integer> ofGroup = new HashMap<>();

    /** @param taken what the items of the draft ask about already */
    Choosing(Wish wish, List<Candidate> candidates, List<Extract> taken) {
        this.wish = wish;
        this.taken = new ArrayList<>(taken);
        this.candidates = candidates.stream().collect(Collectors.groupingBy(Candidate::kind));
    }

    /** As many as are wanted, or as the article offers; in reading order. */
    List<Candidate> choose() {
        quotas().forEach((kind, quota) -> {
            for (int i = 0; i < quota; i++) {
                choose(kind);
            }
        });
        // What one kind cannot offer, others may.
        for (Kind kind : wish.kinds()) {
            while (chosen.size() < wish.items() && choose(kind)) {
                continue;
            }
        }
        chosen.sort(Comparator.comparing(
                candidate -> candidate.extracts().get(candidate.extracts().size() - 1)));
        return chosen;
    }

    /** Half of the items classify, where that is wanted beside others; the rarer kinds choose first. */
    private Map<Kind, Integer> quotas() {
        Map<Kind, Integer> quotas = new LinkedHashMap<>();
        var others = wish.kinds().stream()
                .filter(kind -> kind != Kind.CLASSIFY && !of(kind).isEmpty())
                // Few headlines quote anybody: where one does, its article should be asked about it.
                .sorted(Comparator.comparing((Kind kind) -> kind != Kind.COMPARE)
                        .thenComparingInt(kind -> of(kind).size()))
                .toList();
        boolean classify = wish.kinds().contains(Kind.CLASSIFY);
        int left = others.isEmpty() ? 0 : classify ? wish.items() / 2 : wish.items();
        for (int i = 0; i < others.size(); i++) {
            int quota = (left + others.size() - 1 - i) / others.size();
            quotas.put(others.get(i), quota);
        }
        if (classify) {
            quotas.put(Kind.CLASSIFY, wish.items() - left);
        }
        return quotas;
    }

    private boolean choose(Kind kind) {
        Optional<Candidate> best = of(kind).stream()
                .filter(this::isFree)
                .min(Comparator.comparingDouble(this::use)
                        .thenComparing(
                                Comparator.comparingDouble(Candidate::worth).reversed()));
        best.ifPresent(candidate -> {
            chosen.add(candidate);
            taken.addAll(candidate.extracts());
            ofGroup.merge(candidate.kind() + candidate.group(), 1, Integer::sum);
        });
        return best.isPresent();
    }

    private List<Candidate> of(Kind kind) {
        return candidates.getOrDefault(kind, List.of());
    }

    private boolean isFree(Candidate candidate) {
        return weight(candidate) > 0
                && candidate.extracts().stream()
                        .noneMatch(extract -> taken.stream().anyMatch(extract::overlaps));
    }

    /** How well a candidate's group has been served; the least served comes next. */
    private double use(Candidate candidate) {
        return (ofGroup.getOrDefault(candidate.kind() + candidate.group(), 0) + 1) / weight(candidate);
    }

    private double weight(Candidate candidate) {
        if (candidate.kind() != Kind.CLASSIFY) {
            return 1;
        }
        String[] group = candidate.group().split(" ");
        boolean alone = wish.axes().size() == 1;
        if (Axis.valueOf(group[0]) == Axis.LABEL) {
            return (alone ? 1 : SHARE_OF_LABEL) * wish.balance().getOrDefault(Label.valueOf(group[1]), 0) / sum();
        }
        double share = (1 - (wish.axes().contains(Axis.LABEL) ? SHARE_OF_LABEL : 0))
                / wish.axes().stream().filter(axis -> axis != Axis.LABEL).count();
        return share / Axis.valueOf(group[0]).labels().size();
    }

    private double sum() {
        return wish.balance().values().stream().mapToInt(Integer::intValue).sum();
    }
}
