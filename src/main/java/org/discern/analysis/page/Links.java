package org.discern.analysis.page;

import static org.discern.analysis.page.FurnitureKind.RELATED;
import static org.discern.analysis.page.FurnitureKind.SHARE;
import static org.discern.analysis.page.FurnitureKind.SHOP;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What wants to be pressed, followed, subscribed to or bought. */
final class Links {

    private static final Set<String> BUTTONS = Set.of(
            "share",
            "shares",
            "tweet",
            "print",
            "email",
            "e-mail",
            "facebook",
            "twitter",
            "whatsapp",
            "pinterest",
            "reddit",
            "linkedin",
            "flipboard",
            "telegram",
            "comment",
            "comments",
            "bookmark");
    private static final Set<String> BESIDE_BUTTONS = Set.of(
            "this",
            "on",
            "via",
            "article",
            "story",
            "page",
            "a",
            "the",
            "to",
            "and",
            "copy",
            "link",
            "save",
            "like",
            "pin",
            "it",
            "leave",
            "post",
            "view",
            "show",
            "hide",
            "all",
            "no",
            "with",
            "friends",
            "more",
            "x",
            "add",
            "google",
            "messenger",
            "by",
            "in",
            "send",
            "0",
            "text",
            "size",
            "read",
            "your",
            "options",
            "sms",
            "rss",
            "out");
    private static final String LIST =
            "(?i:read (?:more|also|next|this)|also read|related|see also|see more|more on(?: this)?"
                    + "|more from|recommended(?: for you)?|you (?:may|might) also (?:like|be interested in)|most (?:read|popular|viewed)"
                    + "|trending|top stories|more (?:top )?stories|must reads?|don['’]t miss|further reading|up next|in pictures"
                    + "|related (?:articles?|stories|news|links|content|topics|coverage|video)|watch(?: now| next| live)?"
                    + "|external links?|sister links?|click here)";
    private static final String NAMES_OF_SHOPS = "(?i:store|shop|shop now|buy now|order now|donate|donate now)";
    private static final String ADDRESS = "(?:https?://\\S+|www\\.\\S+|[\\w-]{1,30}\\.\\w{2,4}/\\S+)";

    static final List<Rule> RULES = List.of(
            Rule.line(SHARE, "Buttons for sharing, printing or commenting.", Links::areButtons),
            Rule.line(
                    SHOP,
                    "It marks an advertisement, or the text that goes on behind it.",
                    "(?i:\\W*(?:advertisement|advertisements|advertising|sponsored(?: content| links?)?|promoted(?: content)?"
                            + "|paid (?:content|post)|(?:story |article )?continues? (?:reading )?(?:the main story|below.{0,30}"
                            + "|after (?:the )?(?:ad|advert).{0,20}|reading.{0,40})|scroll (?:down )?(?:for|to).{0,40}"
                            + "|skip (?:to |ad).{0,40}|report (?:this )?ad)\\W*)"),
            Rule.sentence(
                    SHARE,
                    "It asks to subscribe, to sign up or to listen.",
                    "[(\\[]?(?i:please |click here to |tap here to )?(?i:subscribe|sign up|sign in|log in|register|download"
                            + "|join|donate|listen to|get|support)\\b.{0,120}(?i:newsletters?|podcast|inbox|e-?mail (?:list"
                            + "|updates|alerts?)|get an email|our app|breaking news|alerts|on itunes|subscribers?"
                            + "|our (?:channel|journalism))\\b"),
            Rule.line(
                            SHARE,
                            "It asks to subscribe or to sign up.",
                            "(?i:subscribe(?: now| today| to .{2,60})?|sign up(?: now| here| today| for .{2,60})?|newsletters?"
                                    + "|log in|sign in|register|donate(?: now)?|support us|join us|follow us.{0,60}|like us on .{2,40})[.!]?")
                    .where(line -> !line.isAmongFirst(1)),
            Rule.sentence(
                    SHARE,
                    "It says whom to follow, to write to or to call.",
                    "\\(?(?:[Ff]ollow [^.?!]{0,120}(?:[Oo]n (?:Twitter|Facebook|Instagram|X)\\b|[@#]\\w)|Follow @\\w+"
                            + "|(?i:e-?mail|contact|reach|write to|tweet|send|got)\\b.{0,120}(?:@|\\(at\\))\\w"
                            + "|(?:He|She|They|We|The reporter|The writer|The author)s? can be reached\\b"
                            + "|(?:On )?(?:Twitter|Facebook|Instagram) ?: ?@?\\w)"),
            Rule.lineFrom(
                    SHARE,
                    "A line that begins with an address says where to write to.",
                    "(?:(?i:e-?mail|phone|tel|contact) ?: ?)?[\\w.+-]{1,40}(?:@|\\(at\\))[\\w-]{1,40}\\.\\w{2,}|@\\w{2,30}$"),
            Rule.lineFrom(
                            RELATED,
                            "It leads to other stories.",
                            "\\W{0,3}" + LIST + "(?: [\\p{L}’' ]{2,30})? ?(?:[:|»>]|[–—-] )|" + LIST + "\\W*$"
                                    + "|(?:MORE|RELATED|READ|SEE|WATCH|TRENDING|RECOMMENDED|EXCLUSIVE VIDEO)[A-Z ]{0,40}: ?")
                    .where(line -> line.isShorterThan(250)),
            Rule.sentence(
                    RELATED,
                    "It leads to another page.",
                    "[(\\[]?(?:(?:Read|See|Watch|WATCH|Listen to|View|Hear) (?:it |them )?(?:(?:all|more|the|a|an|his|her|our|live)\\b"
                            + ".{0,100})?\\b(?:here|below|above|at [A-Z][\\w .]{2,40}|on YouTube)[.:)]*$"
                            + "|[Cc]lick (?:here|on)\\b|(?:[Ff]or|[Tt]o (?:view|see|read))\\b.{0,140}\\bclick\\b"
                            + "|(?:[Ff]or|[Tt]o view) .{0,80}" + ADDRESS + ")"),
            Rule.bracket(
                    RELATED,
                    "An address in brackets leads to another page.",
                    "(?:[^()\\[\\]]{0,120}[\\s:])?" + ADDRESS + "|(?i:h/?t:? ).{2,60}"
                            + "|(?i:(?:for|see) (?:a |an )?(?:graphic|interactive|related)).{0,200}"
                            + "|(?i:(?:graphic|video|full (?:text|speech|video))) ?: ?.{2,160}"),
            Rule.line(
                    RELATED,
                    "A title with an address leads to another page.",
                    "[^.?!]{0,120}(?:[-–—:] ?|^)" + ADDRESS + "|" + ADDRESS),
            Rule.lineFrom(
                            RELATED,
                            "It leads to an interactive page.",
                            "[A-Z]\\w+ (?:Interactive|Graphics?)\\b(?! \\p{Ll})")
                    .where(line -> line.isShorterThan(140) && !line.isAmongFirst(1)),
            Rule.line(
                            SHOP,
                            "A shop's name on a line of its own is a link to it.",
                            "(?:\\p{Lu}[\\p{L}&'’]* ){0,2}" + NAMES_OF_SHOPS)
                    .where(line -> !line.isAmongFirst(1)),
            Rule.tail(
                    SHOP,
                    "A shop's name behind the last sentence is a link glued to it.",
                    "[.!?][\"”’')]{0,2}\\s?((?:\\p{Lu}[\\p{L}&'’]* ){1,2}(?:Store|Shop)|(?:Shop|Buy|Order|Donate) Now)"),
            Rule.tail(
                    SHARE,
                    "A button behind the last sentence is glued to it.",
                    "[.!?][\"”’')]{0,2}\\s?((?:Share|Print|Tweet|Subscribe|Advertisement|ADVERTISEMENT|Read [Mm]ore|Comments?)"
                            + "(?: (?:this|on|to|Share|Print|Tweet|Email|Facebook|Twitter)\\b.{0,30})?)"));

    private Links() {}

    private static boolean areButtons(Line line) {
        if (!line.isShorterThan(90) || line.stops()) {
            return false;
        }
        List<String> words = Arrays.stream(line.words().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.stream().anyMatch(BUTTONS::contains)
                && words.stream()
                        .allMatch(word -> BUTTONS.contains(word)
                                || BESIDE_BUTTONS.contains(word)
                                || word.chars().allMatch(Character::isDigit));
    }
}
