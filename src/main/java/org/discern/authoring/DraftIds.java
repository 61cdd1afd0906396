package org.discern.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for the parts of a draft. Students see them before they answer, so none says more than its number. */
final class DraftIds {

    private static final int LONGEST = 60;

    private DraftIds() {}

    /** The first of {@code name}, {@code name-2}, {@code name-3} … that no part of the list has. */
    static String free(String name, JsonNode list) {
        Set<String> taken = new HashSet<>();
        list.forEach(part -> taken.add(part.path("id").asText()));
        String stem = name.replaceFirst("-[0-9]+$", "");
        int number = 2;
        String free = name;
        while (taken.contains(free)) {
            free = stem + "-" + number++;
        }
        return free;
    }

    /** A title as a name: small letters, digits and hyphens; {@code quiz} where nothing is left of it. */
    static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "quiz" : cut;
    }
}
