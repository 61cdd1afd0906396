package org.discern.quiz;

import java.util.List;
import org.discern.platform.Problem;

/** The text of a small pack that is right, to be spoilt in one place: {@code aPack().saying(…).insteadOf(…)}. */
record PackText(String text) {

    private static final String RIGHT = """
            discern: 1
            id: pool
            title: The pool
            summary: A pool and its slide.
            language: en
            level: INTRODUCTORY
            author: Discern contributors
            licence: CC-BY-4.0
            articles:
              - id: opening
                headline: Pool opens on Saturday
                outlet: The Hollin Bay Herald
                licence: CC-BY-4.0
                body: |
                  😀 The pool has six lanes. The pool is too cold.

                  “The slide is gone,” said Farrow. “The slide was old.”
            excerpts:
              - id: lanes
                article: opening
                quote: The pool has six lanes.
              - id: cold
                article: opening
                quote: The pool is too cold.
              - id: slide
                article: opening
                quote: “The slide is gone,” said Farrow.
              - id: heading
                article: opening
                part: HEADLINE
                quote: Pool opens on Saturday
            items:
              - id: first
                kind: classify
                prompt: What is this?
                axis: LABEL
                excerpt: lanes
                key:
                  label: CLAIM
                explanation: Anybody could count the lanes.
              - id: second
                kind: sort
                prompt: And these two?
                axis: CONTENT
                excerpts: [lanes, cold]
                key:
                  labels:
                    lanes: CLAIM
                    cold: OPINION
                explanation: How cold is too cold rests on taste.
              - id: third
                kind: highlight
                prompt: Mark the words of Farrow.
                excerpt: slide
                target: QUOTED_WORDS
                key:
                  spans:
                    - quote: The slide is gone
                explanation: They stand between the marks.
              - id: fourth
                kind: compare
                prompt: How does the headline carry the sentence?
                excerpt: heading
                against: lanes
                key:
                  fidelity: NOT_SUPPORTED
                explanation: The sentence names no day.
              - id: fifth
                kind: attribute
                prompt: Who says this?
                excerpt: slide
                options: [the author, Farrow, a lifeguard]
                key:
                  source: Farrow
                explanation: The words “said Farrow” follow it.
            """;

    static PackText aPack() {
        return new PackText(RIGHT);
    }

    static PackText of(String text) {
        return new PackText(text);
    }

    /** The words that come into the pack, before it is said for which. */
    record Saying(String text, String words) {

        /** @throws IllegalArgumentException if the pack does not hold the old words */
        PackText insteadOf(String old) {
            if (!text.contains(old)) {
                throw new IllegalArgumentException("The pack does not say " + old);
            }
            int at = text.indexOf(old);
            return new PackText(text.substring(0, at) + words + text.substring(at + old.length()));
        }
    }

    Saying saying(String words) {
        return new Saying(text, words);
    }

    /** The line of the first occurrence of some words, from 1. */
    int lineOf(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("The pack does not say " + words);
        }
        return (int) text.substring(0, at).lines().count() + (at == 0 || text.charAt(at - 1) == '\n' ? 1 : 0);
    }

    Quiz read() {
        return new PackReader().read(text, LocatedTree.Notation.YAML);
    }

    /** What is wrong with it; nothing when it can be read. */
    List<Problem.Detail> faults() {
        return faults(LocatedTree.Notation.YAML);
    }

    List<Problem.Detail> faults(LocatedTree.Notation notation) {
        try {
            new PackReader().read(text, notation);
            return List.of();
        } catch (Problem problem) {
            return problem.errors();
        }
    }
}
