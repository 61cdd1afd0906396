package org.discern.analysis;

import java.util.Set;
import org.discern.label.Content;
import org.discern.label.Form;
import org.discern.label.Label;
import org.discern.label.Part;
import org.discern.label.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, or the clause of one where the voice changes inside it.
 *
 * @param speech the index of the {@link ReportedSpeech} it belongs to; null in the author's own voice
 * @param furniture whether it belongs to the page and not to the article: a byline, a caption, a shop link
 * @param abstains whether the analysis is too unsure to propose its labels, which are then its best guess
 * @param confidence that form and content are both right, from 0 to 1
 * @param slant the probability that the author judges here, and does not just report who does, from 0 to 1
 * @param reason why, in words for the teacher
 */
public record Statement(
        Part part,
        Span span,
        Form form,
        Content content,
        @Nullable Integer speech,
        boolean furniture,
        boolean abstains,
        double confidence,
        double slant,
        String reason) {

    /** The labels that it may rightly be given; none for what asserts nothing in the author's voice. */
    public Set<Label> labels() {
        return Label.of(form, content);
    }
}
