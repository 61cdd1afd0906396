package org.discern.analysis.stance;

import org.discern.label.Content;
import org.discern.label.Form;

/** The yes-or-no questions about a statement, each answered by a logistic regression of its own. */
public enum Step {
    /** Does it assert anything? */
    ASSERTING,
    /** Is there a judgment in it, blended or not, whoever judges? Asked of what asserts. */
    JUDGING,
    /** Is it about the future? Asked of what holds no judgment. */
    FORETELLING,
    /** Is there something checkable beside the judgment? Asked of what holds one. */
    BLENDING,
    /** Does the author judge, and not just report who does? Asked of what asserts and is no mere quotation. */
    SLANTING;

    /** Whether the question is asked of a statement. */
    public boolean asks(Content content, Form form) {
        return switch (this) {
            case ASSERTING -> true;
            case JUDGING -> content != Content.NOT_AN_ASSERTION;
            case FORETELLING -> content == Content.CLAIM || content == Content.PREDICTION;
            case BLENDING -> isJudging(content);
            case SLANTING -> content != Content.NOT_AN_ASSERTION && form != Form.DIRECT;
        };
    }

    /** The answer for a statement of which the question is asked. */
    public boolean answer(Content content, Form form) {
        return switch (this) {
            case ASSERTING -> content != Content.NOT_AN_ASSERTION;
            case JUDGING -> isJudging(content);
            case FORETELLING -> content == Content.PREDICTION;
            case BLENDING -> content == Content.BLENDED;
            case SLANTING -> isJudging(content) && form == Form.NONE;
        };
    }

    private static boolean isJudging(Content content) {
        return content == Content.OPINION || content == Content.BLENDED;
    }
}
