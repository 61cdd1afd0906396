package org.discern.analysis.stance;

import java.util.List;
import java.util.Set;

/** Whether a sentence tells who says so, and where, outside of quotation marks. */
final class Attribution {

    private static final double STRENGTH = 1;
    private static final int LATE = 8;
    private static final int EARLY = 12;
    private static final int BEFORE = 6;
    private static final Set<String> SAYING = Set.of(
            ("said says say told tells added wrote writes warned warns argued argues believe believes according reported reports"
                            + " announced tweeted insisted claimed claims accused accuses accusing called calls described"
                            + " criticized stated noted suggested think thinks expects urged saying claiming arguing asked"
                            + " acknowledged testified explained denied")
                    .split(" "));
    private static final Set<String> FOLLOWING = Set.of("that", ",", "\"", "he", "she", "they", "it", "the");

    private Attribution() {}

    static void add(Found found) {
        List<Word> words = found.words();
        for (int at = 0; at < words.size(); at++) {
            if (!words.get(at).quoted() && SAYING.contains(words.get(at).lower())) {
                add(found, at);
            }
        }
    }

    private static void add(Found found, int at) {
        List<Word> words = found.words();
        boolean late = at >= words.size() - LATE && at > LATE / 2;
        String place = at < EARLY ? "x=said at start" : "x=said inside";
        found.add(late ? "x=said at end" : place, at, 1, STRENGTH);
        if (words.subList(Math.max(0, at - BEFORE), at).stream()
                .anyMatch(word -> word.text().equals(","))) {
            found.add("x=comma said", at, 1, STRENGTH);
        }
        if (at + 1 < words.size() && FOLLOWING.contains(words.get(at + 1).text())) {
            found.add("x=said that", at, 1, STRENGTH);
        }
    }
}
