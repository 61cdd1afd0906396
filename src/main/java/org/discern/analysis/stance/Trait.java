package org.discern.analysis.stance;

/**
 * Something that a statement has, as the model knows it.
 *
 * @param name the key of its weights
 * @param strength from 0 to 1
 * @param words of the statement that show it, empty if no words do
 */
public record Trait(String name, double strength, String words) {}
