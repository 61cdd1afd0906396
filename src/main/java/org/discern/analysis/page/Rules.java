package org.discern.analysis.page;

import java.util.List;

/** The rules for whole paragraphs and for single sentences. All patterns are free of nested repetition. */
final class Rules {

    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September"
                    + "|October|November|December)\\.?";
    private static final String CAPTION = "A picture's caption or credit.";
    private static final String BYLINE = "A byline: who wrote it, and when.";
    private static final String LINK = "A link or a notice of the page, not a part of the article.";
    private static final String CREDITS = "A note of who worked on the article.";
    private static final String EDITORS = "A note for editors.";

    /** What makes a whole paragraph furniture. */
    static final List<Rule> PARAGRAPH = List.of(
            Rule.of(
                    "^\\W*(?:FILE PHOTO|File photo|FILE -|PHOTOS?|Photos?|Images?|Pictures?|Picture|VIDEO|Video|WATCH|LISTEN)"
                            + "\\s*[:|(–-]",
                    90,
                    CAPTION),
            Rule.of(
                    "REUTERS/|\\(Xinhua/|Getty Images|/Getty|AP Photo|\\(AP/|AFP/|via REUTERS|/Reuters\\b|\\([Ss]creenshot"
                            + "|Photo(?:graph)?s? by |Photo courtesy|Photo: |Image: |Image credit|Photo credit|\\(Photo|Wikimedia"
                            + "|from file\\.",
                    90,
                    CAPTION),
            Rule.of(
                    "\\((?:L|R|C|2nd L|2nd R|left|right|centre|center)\\).* " + MONTH + " \\d{1,2}, \\d{4}\\.?$",
                    60,
                    CAPTION),
            Rule.of("(?:is|are) (?:seen|pictured|shown) .* " + MONTH + " (?:\\d{1,2}, )?\\d{4}\\.?$", 60, CAPTION),
            Rule.of("^(?:By|BY|by|Written by|Story by) \\p{Lu}[^.!?]{2,60}(?:\\|.*)?$", 16, BYLINE),
            Rule.of("\\d{1,2}:\\d{2}\\s*(?:[ap]\\.?m|AM|PM|[A-Z]{3}\\b)", 9, BYLINE),
            Rule.of("^(?:Source: \\w+\\||Published|Updated|Posted|Last updated|First published)", 16, BYLINE),
            Rule.of(
                    "^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:" + MONTH
                            + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}" + "|\\d{1,2} " + MONTH + " \\d{4})\\.?$",
                    6,
                    "A date alone."),
            Rule.of(
                    "[Rr]eporting by |Editing by |Writing by |Compiled by |contributed to this (?:report|story|article)",
                    90,
                    CREDITS),
            Rule.of("©|\\(c\\) \\d{4}|^Copyright|All rights reserved", 40, "A line about copyright."),
            Rule.of(
                    "^(?:EDNOTES|EDS|ATTN|XXX|UPDATES|ADDS|EDITS|ENDS?\\b|Eds:)|FOR USE BY|NEWS SERVICE|End of Story",
                    60,
                    EDITORS),
            Rule.of(
                    "^\\((?:Adds|Updates|Recasts|Corrects|Refiles|This .{0,20}story|The story|This version)|^end optional|^optional|is a condensed version of a story|article is part of|appeared in (?:print|the print)",
                    40,
                    EDITORS),
            Rule.of(
                    "^\\(?(?:Share|Tweet|Print|Email|E-mail|Comments?|Subscribe|Sign up|Sign in|Log in|Register|Newsletter|Donate"
                            + "|Advertisement|ADVERTISEMENT|Sponsored|Click here|Tap here|Download|Follow|Like us|Join us|Continue reading"
                            + "|Read more|Read the|READ MORE|More:|MORE|Related|RELATED|See also|See more|Also read|Most read|Recommended"
                            + "|Slideshow|Video Player|Photo gallery|Gallery|Loading|Skip to|Back to|Buy |Shop )\\b[^.!?]*[.!?:)]?$",
                    22,
                    LINK),
            Rule.of(
                    "^\\W*(?:Slideshow|Graphic|For (?:a|the|more) |To (?:view|read|see) |Click |For graphic)",
                    30,
                    LINK),
            Rule.of(
                    "^[\\[(]?\\W*(?:https?://|www\\.|\\w+\\.\\w{2,4}/\\w+)\\S*[\\])]?$|\\b[a-z]+\\.(?:rs|ly|ms|it|co)/\\w+\\)?$",
                    24,
                    LINK),
            Rule.of(
                    "[Ff]ollow (?:\\p{Lu}|@|us|him|her|me)[^.]* on (?:Twitter|Facebook|Instagram|X)\\b|^Email |can be reached at|@\\w+\\.com",
                    40,
                    LINK),
            Rule.of("^\\((?:\\$1|1 [\\w.]+)(?: [\\w.]+)? (?:=|equals) ", 20, "A rate of exchange."),
            Rule.of(
                    "^(?:Sources?|External links?|References|Related (?:news|stories|articles)|Sister links)\\W*$",
                    4,
                    LINK));

    /** What makes a sentence furniture in a paragraph that is none. */
    static final List<Rule> SENTENCE = List.of(
            Rule.of(
                    "^\\W*(?:REUTERS/|\\(Xinhua/|Picture taken|Picture was taken|FILE PHOTO)|/Pool via|/File Photo|/Handout|^\\W*\\(?(?:Xinhua|AFP|AP|Reuters)(?: Photo)?\\)$|(?:/via |^Thomson )Reuters",
                    30,
                    CAPTION),
            Rule.of("^\\W*\\((?:Reporting|Additional reporting|Editing|Writing) by", 60, CREDITS),
            Rule.of("^[^\\p{L}\\p{N}]+$", 20, "No words."),
            Rule.of("^\\W*(?:Click here|Sign up|Subscribe|Read more|Follow us)\\b", 20, LINK),
            Rule.of("is a condensed version of a story|^For use by|© \\d{4}", 30, EDITORS));

    private Rules() {}
}
