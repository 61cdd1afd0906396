package org.discern.analysis.page;

import static org.discern.analysis.page.FurnitureKind.BYLINE;
import static org.discern.analysis.page.FurnitureKind.COPYRIGHT;
import static org.discern.analysis.page.FurnitureKind.OTHER;

import java.util.List;

/** What editors, agencies and owners add: who helped, what was corrected, whose words these are, which section. */
final class Notices {

    private static final String PERSON = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}";
    private static final String PEOPLE = PERSON + "(?:(?:, and |, | and )" + PERSON + "){0,8}";
    private static final String WORK =
            "(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslat(?:ed|ion|ing)|[Rr]esearch)";

    static final List<Rule> RULES = List.of(
            Rule.sentence(
                    BYLINE,
                    "It says who reported, wrote or edited the article.",
                    "[(\\[]?(?:[Aa]dditional |[Ff]urther )?" + WORK + " (?:and " + WORK + " )?by:? \\p{Lu}"),
            Rule.bracket(
                    BYLINE,
                    "It says who reported, wrote or edited the article.",
                    "(?:[Aa]dditional |[Ff]urther |With )?" + WORK + " (?:and " + WORK + " )?(?:by|from):? .{2,700}"),
            Rule.sentence(
                            BYLINE,
                            "It says who helped with the article.",
                            "[(\\[]?(?!(?:He|She|They|We|It|I)\\b)(?:[\\p{L} ]{0,50}[ ,])?" + PEOPLE
                                    + ",?(?: of [^.]{2,60},?| in [^.]{2,60},?)? "
                                    + "(?:also )?(?:contributed(?:\\.|$| (?:to|reporting|research|from)\\b)"
                                    + "|reported from\\b|assisted (?:with|in) (?:this|the) (?:report|story))")
                    .where(line -> line.isAmongLast(8)),
            Rule.sentence(
                            BYLINE,
                            "It says who the writer is.",
                            "(?:[\\p{Lu}&:,' ]{4,60} )?" + PERSON
                                    + ",? (?:\\([^)]{2,40}\\),? )?(?:is|are|was) (?:an? |the )?"
                                    + "(?:[\\p{L}-]+ ){0,4}(?:writer|reporter|columnist|correspondent|editor|contributor|journalist"
                                    + "|contributing \\p{L}+)s?\\b[^.]{0,20}\\b(?:at|of|for|in|to|with|based|covering|who)\\b")
                    .where(line -> line.isAmongLast(3) && line.isShorterThan(350)),
            Rule.sentence(
                    COPYRIGHT,
                    "It says whose words these are.",
                    ".{0,60}(?:©|\\([Cc]\\) ?\\d{4}|\\b[Cc]opyright (?:©|\\(c\\)|\\d{4}|\\p{Lu})|COPYRIGHT\\b"
                            + "|[Aa]ll [Rr]ights [Rr]eserved|may not be (?:published|reproduced|republished|redistributed)"
                            + "|(?:reprinted|republished|reproduced) (?:here )?(?:with|by) permission)"),
            Rule.bracket(COPYRIGHT, "It says whose words these are.", "(?i:©|copyright ).{2,150}"),
            Rule.lineFrom(
                    OTHER,
                    "A notice about the article itself.",
                    "[(\\[*]?(?:(?i:clarification|editor['’]s note|editors['’] note|note to (?:readers|editors)|eds|ednotes?"
                            + "|update[ds]?) ?(?::|[–—] )|Ed\\.: )"),
            Rule.head(
                    OTHER,
                    "It announces the correction of a mistake.",
                    "(?i:corrections?)(?: ?:\\s{0,3}(?:\\p{Lu}\\p{Ll}+ \\d{1,2}, \\d{4}, \\p{Lu}\\p{Ll}+day)?| appended\\W*$)"),
            Rule.bracket(
                    OTHER,
                    "A notice about the article itself.",
                    "(?:Corrects|Adds|Updates|Recasts|Refiles|Repeats|Removes|Clarifies|Rewrites|Fixes|Writes|Changes)\\b.{3,300}"
                            + "|(?i:(?:this|the)) (?:[\\p{L}\\d]+ ){0,5}(?:story|article|post|report|version)\\b.{0,60}"
                            + "\\b(?:refil|correct|updat|clarif|amend|edited)\\w*.{0,300}"),
            Rule.sentence(
                    OTHER,
                    "A notice about the article itself.",
                    "[(\\[]?(?:Correction: )?(?:This|The|An earlier version of this|A previous version of this) (?:[\\p{L}\\d]+ ){0,4}"
                            + "(?:story|article|post|report|version|headline|column|piece|interview)\\b[^.]{0,60}"
                            + "\\b(?:updated|refiled|refilled|corrected|amended|clarified|edited for|misstated|incorrectly"
                            + "|mistakenly|(?:was )?(?:originally |first )(?:published|appeared)|condensed version"
                            + "|is part of [A-Z]|features first-hand)"),
            Rule.sentence(
                    OTHER,
                    "A notice about the article itself.",
                    "It is a condensed version of |See the .{2,40} page for (?:more )?details"),
            Rule.bracket(
                    OTHER,
                    "What a currency is worth, for the desk.",
                    "[$€£¥]?\\d[\\d.,]* ?[\\p{L}. ]{0,30}(?:=|equals?(?: to)?) ?[$€£¥]?\\d[^()]{0,60}"),
            Rule.line(
                    OTHER,
                    "A mark from one editor to another, or what is left of the page's code.",
                    "(?i:(?:end )?optional(?: trim)?.{0,20}|x{3}\\b.{0,40}|-?30-|#+|end|<?/?o/r>?|more|\\W*(?:end|endit|ends)\\W*"
                            + "|\\)?;|[\\W_]{1,40}|<[^<>]{1,60}>)"),
            Rule.tail(OTHER, "What is left of the page's code.", "\\s(\\)?;|<[\\p{L}/]{1,12}>)"),
            Rule.line(OTHER, "A section's label in capitals.", Notices::isLabel),
            Rule.line(
                            OTHER,
                            "A section's label.",
                            "(?i:op-ed (?:columnist|contributor)|editorial|opinion|news analysis|analysis|breaking(?: news)?|exclusive"
                                    + "|letters? to the editor|commentary|politics|world(?: news)?|business|sports|health|science"
                                    + "|technology|entertainment|u\\.s\\.(?: news)?|live updates?)")
                    .where(line -> line.isAmongLast(3) || line.isAmongFirst(3)),
            Rule.lineFrom(
                            OTHER,
                            "It names the issue or the programme to come.",
                            "(?:Next week|Tomorrow|Next|Coming up|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
                                    + " (?:in|on) (?:The )?[A-Z][\\w ]{2,30}: ")
                    .where(line -> line.isAmongLast(5)));

    private Notices() {}

    private static boolean isLabel(Line line) {
        boolean atAnEnd = line.isAmongLast(3) || line.isAmongFirst(3) && !line.isAmongFirst(1);
        if (!atAnEnd || !line.isShorterThan(60) || line.stops() || line.startsWithQuote()) {
            return false;
        }
        String words = line.words();
        long letters = words.chars().filter(Character::isLetter).count();
        return letters > 3 && words.chars().noneMatch(Character::isLowerCase);
    }
}
