package org.discern.analysis.speech;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.discern.analysis.text.Unit;
import org.jspecify.annotations.Nullable;

/** The lexicon of words that attribute, in all their forms. */
final class Cues {

    /**
     * A cue that stands in a text.
     *
     * @param length how many units it takes
     */
    record Cue(CueClass kind, String lemma, int length) {}

    private record Entry(CueClass kind, String lemma, List<String> particles) {}

    private final Map<String, List<Entry>> entries = new HashMap<>();

    /** @param lines of {@code cues.txt} */
    Cues(List<String> lines) {
        for (String line : lines) {
            if (!line.startsWith("#") && !line.isBlank()) {
                int colon = line.indexOf(':');
                CueClass kind = CueClass.valueOf(line.substring(0, colon));
                for (String entry : line.substring(colon + 1).trim().split("\\s+")) {
                    add(kind, entry);
                }
            }
        }
        entries.values()
                .forEach(list ->
                        list.sort((a, b) -> b.particles().size() - a.particles().size()));
    }

    private void add(CueClass kind, String entry) {
        String[] principal = entry.split("=");
        String[] words = principal[0].split("\\+");
        var made = new Entry(kind, words[0], List.of(words).subList(1, words.length));
        for (String form : forms(kind, words[0], principal)) {
            entries.computeIfAbsent(form, key -> new ArrayList<>()).add(made);
        }
    }

    private static List<String> forms(CueClass kind, String stem, String[] principal) {
        return switch (kind) {
            case NOUN -> Inflection.ofNoun(stem);
            case FEEL -> List.of(stem);
            default -> forms(stem, principal);
        };
    }

    private static List<String> forms(String stem, String[] principal) {
        List<String> forms = new ArrayList<>(Inflection.ofVerb(stem, principal.length == 1));
        for (int i = 1; i < principal.length; i++) {
            forms.add(principal[i].split("\\+")[0]);
        }
        return forms;
    }

    /** The verb that attributes at a place of a sentence; null where there is none. */
    @Nullable Cue verbAt(List<Unit> units, int at) {
        return find(units, at, EnumSet.complementOf(EnumSet.of(CueClass.NOUN, CueClass.FEEL)));
    }

    /** The noun that attributes at a place of a sentence; null where there is none. */
    @Nullable Cue nounAt(List<Unit> units, int at) {
        return find(units, at, EnumSet.of(CueClass.NOUN));
    }

    /** The adjective that attributes at a place of a sentence; null where there is none. */
    @Nullable Cue adjectiveAt(List<Unit> units, int at) {
        return find(units, at, EnumSet.of(CueClass.FEEL));
    }

    private @Nullable Cue find(List<Unit> units, int at, Set<CueClass> kinds) {
        for (Entry entry : entries.getOrDefault(units.get(at).lower(), List.of())) {
            if (kinds.contains(entry.kind()) && particlesFollow(entry, units, at)) {
                return new Cue(
                        entry.kind(), entry.lemma(), 1 + entry.particles().size());
            }
        }
        return null;
    }

    private static boolean particlesFollow(Entry entry, List<Unit> units, int at) {
        for (int i = 0; i < entry.particles().size(); i++) {
            int next = at + 1 + i;
            if (next >= units.size() || !units.get(next).is(entry.particles().get(i))) {
                return false;
            }
        }
        return true;
    }
}
