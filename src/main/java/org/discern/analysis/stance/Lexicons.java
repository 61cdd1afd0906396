package org.discern.analysis.stance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The word lists that ship. */
final class Lexicons {

    private static final String FOLDER = "/org/discern/analysis/";

    private static final List<String> JUDGING =
            List.of("loaded", "evaluative", "insult", "polemic", "imagery", "prescription", "value", "combative");

    private Lexicons() {}

    /** All lexicons, by name. */
    static Map<String, Lexicon> load() {
        Map<String, List<String>> lists = new TreeMap<>();
        lists.put("loaded", lines("loaded.txt"));
        lists.put("evaluative", lines("evaluative.txt"));
        for (String line : lines("wording.txt")) {
            int colon = line.indexOf(':');
            if (colon > 0 && !line.startsWith("#")) {
                lists.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>())
                        .addAll(List.of(line.substring(colon + 1).strip().split("\\s*,\\s*")));
            }
        }
        lists.put(
                "any",
                JUDGING.stream()
                        .flatMap(name -> lists.getOrDefault(name, List.of()).stream())
                        .toList());
        Map<String, Lexicon> lexicons = new TreeMap<>();
        lists.forEach((name, list) -> lexicons.put(name, new Lexicon(list)));
        return lexicons;
    }

    /** The lines of a text that ships with the analysis. */
    static List<String> lines(String name) {
        try (InputStream in = Lexicons.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path.");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
