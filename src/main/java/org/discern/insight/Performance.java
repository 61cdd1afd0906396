package org.discern.insight;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.discern.grading.Call;
import org.discern.label.Axis;
import org.discern.label.Label;
import org.discern.statistics.Estimate;
import org.discern.statistics.LabelCalls;
import org.discern.statistics.Minimums;
import org.discern.statistics.Share;
import org.discern.statistics.SignalDetection;

/** What some answers come to, with how sure one can be of it. */
final class Performance {

    private final Share right;
    private final SignalDetection detection;
    private final Map<String, Share> skills;
    private final Map<Keyed, Share> labels;

    /** A label in keys. */
    record Keyed(Axis axis, String label) implements Comparable<Keyed> {
        @Override
        public int compareTo(Keyed other) {
            int byAxis = axis.compareTo(other.axis);
            return byAxis == 0 ? label.compareTo(other.label) : byAxis;
        }
    }

    private Performance(Share right, SignalDetection detection, Map<String, Share> skills, Map<Keyed, Share> labels) {
        this.right = right;
        this.detection = detection;
        this.skills = skills;
        this.labels = labels;
    }

    static Performance of(Collection<Scored> answers) {
        Share right = new Share(0, 0);
        Map<String, Share> skills = new TreeMap<>();
        Map<Call, Integer> calls = new HashMap<>();
        for (Scored scored : answers) {
            Share own = new Share(scored.right() ? scored.count() : 0, scored.count());
            right = sum(right, own);
            scored.skills().forEach(skill -> skills.merge(skill, own, Performance::sum));
            scored.calls().forEach(call -> calls.merge(call, scored.count(), Integer::sum));
        }
        return new Performance(right, detection(calls), skills, labels(calls));
    }

    private static Share sum(Share one, Share other) {
        return new Share(one.count() + other.count(), one.of() + other.of());
    }

    private static SignalDetection detection(Map<Call, Integer> calls) {
        return new LabelCalls(calls.entrySet().stream()
                        .filter(cell -> cell.getKey().axis() == Axis.LABEL)
                        .map(cell -> new LabelCalls.Cell(
                                cell.getKey().keyed(), cell.getKey().given(), cell.getValue()))
                        .toList())
                .detection(Label.CLAIM.name(), Label.OPINION.name());
    }

    private static Map<Keyed, Share> labels(Map<Call, Integer> calls) {
        Map<Keyed, Share> labels = new TreeMap<>();
        calls.forEach((call, count) -> labels.merge(
                new Keyed(call.axis(), call.keyed()),
                new Share(call.keyed().equals(call.given()) ? count : 0, count),
                Performance::sum));
        return labels;
    }

    int answers() {
        return right.of();
    }

    Estimate accuracy() {
        return right.estimate(Minimums.SHOWN);
    }

    Estimate sensitivity() {
        return detection.sensitivityWithin(Minimums.SHOWN);
    }

    Estimate bias() {
        return detection.biasWithin(Minimums.SHOWN);
    }

    Map<String, Share> skills() {
        return skills;
    }

    Map<Keyed, Share> labels() {
        return labels;
    }

    Estimate accuracySince(Performance earlier) {
        return right.since(earlier.right, Minimums.SHOWN);
    }

    Estimate sensitivitySince(Performance earlier) {
        return detection.sensitivitySince(earlier.detection, Minimums.SHOWN);
    }

    /** How much more of a skill is right than before, for the skills that occur in both. */
    <T> List<T> skillsSince(Performance earlier, Function<Map.Entry<String, Estimate>, T> view) {
        return skills.entrySet().stream()
                .filter(skill -> earlier.skills.containsKey(skill.getKey()))
                .map(skill -> Map.entry(
                        skill.getKey(), skill.getValue().since(earlier.skill(skill.getKey()), Minimums.SHOWN)))
                .map(view)
                .toList();
    }

    private Share skill(String name) {
        return skills.getOrDefault(name, new Share(0, 0));
    }
}
