package org.discern.analysis;

import java.util.List;
import org.discern.label.Attribution;
import org.discern.label.Form;
import org.discern.label.Part;
import org.discern.label.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words or thoughts that the article attributes to somebody (PARC's attribution relation: source, cue, content).
 *
 * @param form never {@link Form#NONE}
 * @param content what is attributed, in one or more pieces, with the quotation marks
 * @param quotes the quoted pieces, each with its quotation marks; empty for {@link Form#INDIRECT}
 * @param cue the words that attribute it; null for a quotation that goes on without a cue of its own
 * @param source who says it; null where nobody is named
 * @param within the index of the speech that this one is nested in; null for the outermost
 * @param confidence that this is an attribution with this content and source, from 0 to 1
 * @param reason why, in words for the teacher
 */
public record ReportedSpeech(
        Part part,
        Form form,
        List<Span> content,
        List<Span> quotes,
        @Nullable Span cue,
        @Nullable Source source,
        Attribution attribution,
        @Nullable Integer within,
        double confidence,
        String reason) {}
