package org.discern.analysis.speech;

import java.util.List;
import org.discern.analysis.text.ReadText;

/** Finds all reported speech of a text. Immutable; one instance serves all threads. */
public final class SpeechFinder {

    private final Cues cues;

    /** @param cues the lines of the lexicon {@code cues.txt} */
    public SpeechFinder(List<String> cues) {
        this.cues = new Cues(cues);
    }

    /** The speeches of a text, each after the one that it is nested in. */
    public List<Speech> find(ReadText text) {
        return new SpeechReading(text, cues).read();
    }
}
