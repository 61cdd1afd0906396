package org.discern.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.discern.analysis.speech.Speech;
import org.discern.analysis.text.Sentence;
import org.discern.analysis.text.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by a mention: the fullest name that the article gives. A surname that two people share and a pronoun that
 * could stand for two are left as they are.
 */
final class Names {

    private static final Set<String> PERSONAL = Set.of("he", "she");
    private static final Set<String> TITLES =
            Set.of(("mr. mrs. ms. dr. sen. rep. gov. gen. president senator governor professor prof. sir "
                            + "judge mayor minister director chairman secretary former the lord lady")
                    .split(" "));
    private static final Set<String> ORGANISATIONS = Set.of(
            "agency",
            "newspaper",
            "network",
            "university",
            "ministry",
            "department",
            "group",
            "website",
            "magazine",
            "company",
            "radio",
            "television",
            "newsletter",
            "foundation",
            "committee",
            "campaign",
            "poll",
            "report");
    private static final int NEAR = 3;

    /** Two words or more, each with a capital. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\S*( (de|van|von|bin|al|\\p{Lu}\\S*))+");

    private final Map<String, Set<String>> fullNames = new HashMap<>();
    private final Roles roles = new Roles();
    private @Nullable String lastPerson;
    private int lastParagraph;

    /** Learns the names that a text gives in full. */
    void learn(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            List<String> run = new ArrayList<>();
            boolean titleCase = Sentence.isTitleCase(sentence.units());
            for (Unit unit : sentence.units()) {
                if (!titleCase && unit.isTag("PROPN") && !TITLES.contains(unit.lower())) {
                    run.add(unit.lower());
                } else {
                    keep(run);
                    run.clear();
                }
            }
            keep(run);
        }
    }

    private void keep(List<String> run) {
        if (run.size() > 1 && run.size() < 5) {
            fullNames
                    .computeIfAbsent(run.get(run.size() - 1), key -> new HashSet<>())
                    .add(String.join(" ", run));
        }
    }

    /** The name that a mention stands for; null where it is nobody's or not clear. To be asked in reading order. */
    @Nullable String of(PartReading part, Speech speech) {
        Speech.Piece source = speech.source();
        if (source == null) {
            return null;
        }
        String mention = part.words(source);
        String name;
        if (PERSONAL.contains(mention.toLowerCase(Locale.ROOT))) {
            name = speech.paragraph() - lastParagraph <= NEAR ? lastPerson : null;
        } else {
            name = named(mention.strip(), head(mention));
            lastPerson = name != null && name.contains(" ") ? name : lastPerson;
        }
        if (name != null) {
            lastParagraph = speech.paragraph();
        }
        return name;
    }

    /** By its own words, by the name that stands beside them, or by what somebody with a name was called before. */
    private @Nullable String named(String mention, String head) {
        String name = named(head);
        String beside = mention.length() > head.length() + 1 && mention.charAt(head.length()) == ','
                ? head(mention.substring(head.length() + 1).strip())
                : "";
        if (name == null && NAME.matcher(beside).matches()) {
            name = named(beside);
            roles.learn(head, name);
        } else if (name != null) {
            roles.learn(beside, name);
        }
        return name == null ? roles.of(head) : name;
    }

    /** A mention without what describes it: "Tom Homan, acting director of …" is "Tom Homan". */
    private static String head(String mention) {
        String head = mention.split(",| \\(| who |; ", 2)[0].strip().replaceAll("['’]s?$", "");
        return head.isEmpty() ? mention : head;
    }

    private @Nullable String named(String head) {
        String bare = head.replaceFirst("^[Tt]he ", "");
        boolean capital = !bare.isEmpty() && Character.isUpperCase(bare.charAt(0));
        if (capital && ORGANISATIONS.contains(bare.substring(bare.lastIndexOf(' ') + 1))) {
            return bare;
        }
        List<String> name = new ArrayList<>();
        for (String word : head.split("\\s+")) {
            boolean upper = !word.isEmpty() && Character.isUpperCase(word.charAt(0))
                    || !name.isEmpty() && word.matches("(?:al|el|ul|bin)[-‑]\\p{Lu}\\S*");
            if (upper && !(name.isEmpty() && TITLES.contains(word.toLowerCase(Locale.ROOT)))) {
                name.add(word);
            } else if (!name.isEmpty()
                    && !Set.of("of", "for", "the", "and", "de", "van", "bin", "al")
                            .contains(word)) {
                name.clear();
            } else if (!name.isEmpty()) {
                name.add(word);
            }
        }
        if (name.isEmpty() || name.size() == 1 && isPronoun(name.get(0))) {
            return null;
        }
        String found = String.join(" ", name);
        return name.size() > 1 ? found : fullest(found);
    }

    private static boolean isPronoun(String word) {
        return Set.of(("he she they it we i some many others who one officials critics experts people police "
                                + "those most several supporters this that")
                        .split(" "))
                .contains(word.toLowerCase(Locale.ROOT));
    }

    private String fullest(String surname) {
        Set<String> candidates = fullNames.getOrDefault(surname.toLowerCase(Locale.ROOT), Set.of());
        return candidates.size() == 1 ? capitalized(candidates.iterator().next()) : surname;
    }

    private static String capitalized(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : name.split(" ")) {
            words.append(words.length() == 0 ? "" : " ")
                    .appendCodePoint(Character.toUpperCase(word.codePointAt(0)))
                    .append(word.substring(Character.charCount(word.codePointAt(0))));
        }
        return words.toString();
    }
}
