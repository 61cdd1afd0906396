package org.discern.label;

/** What a careful reader would stop at in an article or an excerpt. */
public enum Flag {
    /** The words quoted in the headline differ from the body's: "headline and body disagree; check the recording". */
    HEADLINE_QUOTE_MISMATCH,
    PARAPHRASE_STRONGER_THAN_QUOTES,
    VAGUE_SOURCE,
    VAGUE_QUANTIFIER,
    LOADED_LANGUAGE,
    NESTED_SPEECH,
    UNDATED_EVENT,
    /** The whole article rests on one source. */
    SINGLE_SOURCE,
    PAGE_FURNITURE
}
