package org.discern.grading;

/**
 * Something that is wrong, and what to do about it.
 *
 * @param pointer where: a JSON pointer (RFC 6901) from the object that was checked, empty for the object itself
 * @param message what is wrong, as a sentence for the person who can mend it
 */
public record Fault(String pointer, String message) {

    /** The same fault, seen from an object that holds the checked one at {@code place}. */
    public Fault under(String place) {
        return new Fault(place + pointer, message);
    }
}
