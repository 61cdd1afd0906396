package org.discern.analysis.page;

import java.util.Optional;
import org.discern.analysis.text.Paragraph;
import org.discern.analysis.text.ReadText;

/** The headline of a text that begins with one. */
public final class Headline {

    private static final int LONGEST = 200;

    private Headline() {}

    /** The first paragraph, where it is short, ends without a full stop, and more than one follows. */
    public static Optional<Paragraph> in(ReadText text) {
        if (text.paragraphs().size() < 2) {
            return Optional.empty();
        }
        Paragraph first = text.paragraphs().get(0);
        boolean short_ = first.end() - first.start() <= LONGEST;
        String words = text.text().substring(first.start(), first.end());
        return short_ && !words.endsWith(".") ? Optional.of(first) : Optional.empty();
    }
}
