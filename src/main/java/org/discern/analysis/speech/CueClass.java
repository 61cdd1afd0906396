package org.discern.analysis.speech;

/** What a cue does with the words that it attributes. */
public enum CueClass {
    /** Utters a clause or a quotation: "said". The only class that may stand after what it attributes. */
    SAY,
    /** Utters a quotation, and means something else before other words: "continued". */
    UTTER,
    /** Holds a clause, an infinitive or a thing in mind: "believes", "wants". */
    THINK,
    /** Wants or does something about a thing, without saying so: "supports", "plans to". */
    STANCE,
    /** Learns or sees that a thing is so: "knows that". Attributes a clause only. */
    KNOW,
    /** Is of a mind: "is confident that". An adjective after a form of "be". */
    FEEL,
    /** Takes a stance in words toward a thing: "praised". */
    JUDGE,
    /** Gives a thing a name: "called it a disgrace". */
    CALL,
    /** A document or a finding that tells: "the poll shows". */
    SHOW,
    /** An appearance that nobody is named for: "seems to". */
    SEEM,
    /** A noun that holds a clause: "the claim that". */
    NOUN
}
