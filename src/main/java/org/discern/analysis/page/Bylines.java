package org.discern.analysis.page;

import static org.discern.analysis.page.FurnitureKind.BYLINE;
import static org.discern.analysis.page.FurnitureKind.DATELINE;

import java.util.List;

/** Who wrote it, where and when. */
final class Bylines {

    private static final String MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?"
                    + "|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String WEEKDAY = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?";
    private static final String DATE = "(?:" + MONTH + "\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}\\.? " + MONTH
            + ",? \\d{4}" + "|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})";
    private static final String TIME =
            "\\d{1,2}[:.]\\d\\d(?::\\d\\d)? ?(?:[AaPp]\\.?[Mm]\\.?)?(?: ?\\(?[A-Z]{2,4}\\)?)?";
    private static final String WHEN =
            "(?:" + WEEKDAY + "\\.?,? )?" + DATE + "(?:[,|•·–—-]? ?(?:at )?[,|•·–—-]? ?" + TIME + ")?";
    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:de|la|van|von|der|den|bin|al|el|dos|da|di)){0,2}(?: \\p{Lu}[\\p{L}.'’-]*){1,3}";
    private static final String NAMES = NAME + "(?:(?:, and |, | and | & )" + NAME + "){0,6}";
    private static final String AGENCY = "(?:AP|AFP|UPI|PTI|ANI|IANS|CNN|BBC|NPR|TASS|Reuters|REUTERS|Xinhua|Bloomberg"
            + "|The Associated Press|Associated Press|Agence France-Presse|Thomson Reuters Foundation)";
    private static final String DASH = "(?:-{1,3}|–|—|―)";
    private static final String PLACE = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*){0,2}";
    private static final String DAY = MONTH + "\\.? \\d{1,2}";

    static final List<Rule> RULES = List.of(
            Rule.line(
                    BYLINE,
                    "“By” and names on a line of their own say who wrote it.",
                    "(?:By|by|BY|Written by|Posted by|Story by|Analysis by):? (?:" + NAMES + "|" + AGENCY + ")"
                            + "(?: in \\p{Lu}[\\p{L} .]{2,30})?"
                            + "(?:,? (?:[Ss]taff|[Cc]orrespondent|[Rr]eporter|[Ww]riter|for |of |" + AGENCY
                            + ")[\\p{L} .’'&-]{0,60})?(?: ?[|•·,–—/-] ?.{0,90})?"),
            Rule.line(
                    BYLINE,
                    "A name with a date and a time is a byline.",
                    NAMES + " ?[|•·–—-] ?(?:" + AGENCY + " ?[|•·–—-] ?)?" + WHEN + ".{0,30}"),
            Rule.line(
                    BYLINE,
                    "A date on a line of its own says when the article appeared.",
                    "(?:(?i:first |last )?(?i:published|updated|posted|modified|created|date)(?i: on| at)?:? )?" + "(?:"
                            + TIME + "[,|•·–—-]? )?" + WHEN + "(?:[,|•·–—-]? ?" + TIME + ")?"),
            Rule.lineFrom(
                    BYLINE,
                    "A line that begins with when it was published is not part of the story.",
                    "(?i:first published|last updated|last modified|published|updated|posted)(?i: on| at)?:? ?" + "(?:"
                            + WHEN + "|" + TIME + "|\\d+ (?:minute|hour|day)s? ago)"),
            Rule.lineFrom(
                            BYLINE,
                            "“Source: … | time | Editor: …” is the head of an agency's page.",
                            "(?:Source|Author|Editor) ?: ?[\\p{L} ]{2,30}\\|")
                    .where(line -> line.isShorterThan(200)),
            Rule.head(
                    DATELINE,
                    "Place, agency and a dash before the first sentence are the dateline.",
                    "(?:" + PLACE + "|\\p{Lu}[\\p{L}.'’ -]{2,30})(?:, [\\p{L}. ]{2,25})?(?:, " + DAY
                            + "(?:, \\d{4})?,?)? ?\\((?![RDI]-)[\\p{L}./ -]{2,30}\\) ?" + DASH + "+ "),
            Rule.head(
                            DATELINE,
                            "A place in capitals and a dash before the first sentence are the dateline.",
                            "(?!EXCLUSIVE|BREAKING|OPINION|UPDATE)" + PLACE + "(?:, [\\p{L}. ]{2,20})?(?:,? " + DAY
                                    + ")? ?(?: " + DASH + "|—|–) ?(?=[\\p{Lu}\"“‘'])")
                    .where(line -> line.isAmongFirst(6)),
            Rule.head(
                            DATELINE,
                            "Place and country before a dash are the dateline.",
                            "\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)? " + DASH
                                    + " (?=\\p{Lu})")
                    .where(line -> line.isAmongFirst(4)),
            Rule.head(
                    DATELINE,
                    "An agency in brackets before the first sentence is the dateline.",
                    "\\((?:" + AGENCY + "|[\\p{L}.]+\\.(?:com|org|net))\\) ?" + DASH + " "),
            Rule.head(
                    DATELINE,
                    "A bracket and a dash are what is left of a dateline whose place was a link.",
                    "\\( ?\\)? ?" + DASH + " (?=[\\p{L}\"“‘'])"),
            Rule.head(
                            DATELINE,
                            "The date before the first sentence says when the article appeared.",
                            WEEKDAY + ", " + DATE + " (?=\\p{Lu})")
                    .where(line -> line.isAmongFirst(3)),
            Rule.tail(
                            DATELINE,
                            "The date behind the headline says when the article appeared.",
                            " (" + WEEKDAY + ", " + DATE + ")")
                    .where(line -> line.isAmongFirst(1)));

    private Bylines() {}
}
