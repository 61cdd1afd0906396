package org.discern.analysis.page;

/** What a piece of page furniture is there for. */
public enum FurnitureKind {
    /** Who wrote the article or worked on it, and when it appeared. */
    BYLINE,
    /** Where, when and by which agency: the words before a story's first sentence. */
    DATELINE,
    /** What a picture or a video shows, with its credit. */
    CAPTION,
    /** Buttons, players, sign-up lines: what to press or to follow. */
    SHARE,
    /** The way to other stories, to graphics and to sources. */
    RELATED,
    /** Who took a picture or lent it, without a caption. */
    CREDIT,
    /** What is for sale, and advertisements. */
    SHOP,
    /** Who owns the words. */
    COPYRIGHT,
    /** Section labels, notices about the text, notes from one editor to another. */
    OTHER
}
