package org.discern.quiz;

/**
 * A published version that a quiz set was copied from: the credit that its licence asks for, whatever becomes of it.
 *
 * @param licence what may be done with its items
 * @param hash SHA-256 of that version, in hexadecimal
 */
public record Origin(String title, String author, String licence, String hash) {}
