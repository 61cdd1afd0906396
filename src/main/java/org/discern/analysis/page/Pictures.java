package org.discern.analysis.page;

import static org.discern.analysis.page.FurnitureKind.CAPTION;
import static org.discern.analysis.page.FurnitureKind.CREDIT;
import static org.discern.analysis.page.FurnitureKind.SHARE;

import java.util.List;
import java.util.regex.Pattern;

/** What a picture shows and who took it. */
final class Pictures {

    private static final String AGENCY =
            "(?:REUTERS|Reuters|AP|AFP|EPA|EFE|Xinhua|Getty(?: Images)?|Associated Press|Shutterstock|iStock|Alamy|Flickr"
                    + "|Bloomberg|NurPhoto|Anadolu(?: Agency)?|Zuma(?: Press)?|UPI|DPA|dpa|ANSA|TASS|Sipa(?: USA)?)";

    private static final Pattern SIGNED = Pattern.compile("\\(" + AGENCY + "(?: [Pp]hotos?)?\\)$");
    private static final Pattern DATED = Pattern.compile("\\b\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}, \\d{4}\\b");

    static final List<Rule> RULES = List.of(
            Rule.lineFrom(
                    CAPTION,
                    "“File photo” begins the caption of a picture.",
                    "(?:FILE|File) ?(?:PHOTO|[Pp]hoto|IMAGE|[Ii]mage|PICTURE|[Pp]icture)s?\\b|FILE ?[-–—:] |File ?[-–—] "),
            Rule.lineFrom(
                    CAPTION,
                    "It tells how the picture was taken: a caption.",
                    "(?i:(?:this |an? (?=aerial|file|undated|handout|still|combination|screen|video))?"
                            + "(?:aerial |file |undated |handout |still |combination |screen ?|video ){0,4}"
                            + "(?:photo(?:graph)?|picture|image|screenshot|grab|screengrab)s? "
                            + "(?:was )?(?:taken|shows?|released|provided|made available|from video|of a video)\\b)"
                            + "|In (?:this|an?) [^.;]{0,60}\\b(?:photo|photograph|image|picture|frame grab)\\b"),
            Rule.lineFrom(
                            CAPTION,
                            "The line names itself a picture or a video.",
                            "(?:PHOTOS?|Photos?|IMAGES?|Images?|VIDEOS?|Videos?|PICTURES?|Pictured?|CAPTION|Caption|CREDIT"
                                    + "|Credit|Illustration|(?:Photo|Image|Picture|Video) [Cc]redit) ?(?:by )?[:|] ?\\S")
                    .where(line -> line.isShorterThan(400)),
            Rule.lineTo(
                    CAPTION,
                    "A photographer's credit ends the caption of a picture.",
                    "(?:REUTERS|Thomson Reuters Foundation|AP Photo|AFP|EPA|Xinhua)\\s?/ ?\\p{L}.{1,100}"
                            + "|\\b(?:via|VIA|/|courtesy of|COURTESY OF) ?" + AGENCY + "(?:/[\\p{L} ]{2,20})?\\.?"
                            + "|[/|,–—-] ?(?:Getty(?: Images)?|AP Photo|AFP|Shutterstock|iStock|Alamy)(?: Images)?"),
            Rule.lineTo(
                    CAPTION,
                    "A credit in brackets ends the caption of a picture.",
                    "\\((?!(?i:warning|see|with))(?:[^()]{0,80}[ /]|)(?i:photos?|photograph|images?|screen ?shots?|screen ?(?:grab|cap(?:ture)?)s?"
                            + "|handout|illustration)\\b[^()]{0,80}\\)\\.?"
                            + "|\\([^()]{0,80}/ ?" + AGENCY + "(?: [^()]{0,40})?\\)\\.?"
                            + "|\\(" + AGENCY + " ?/[^()]{1,80}\\)\\.?"
                            + "|\\((?:[Cc]ourtesy|COURTESY|Pool|POOL|[Cc]redit)\\b[^()]{0,80}\\)\\.?"),
            Rule.lineTo(
                            CAPTION,
                            "The source of the picture ends its caption.",
                            "(?:^|[\\s.)])(?i:images?|photos?|photographs?|pictures?|credit|illustration|graphic|screenshot)"
                                    + "(?: [Cc]redit| [Cc]ourtesy| by)? ?: ?[^:?!]{2,80}")
                    .where(line -> line.isShorterThan(450)),
            Rule.lineTo(
                            CAPTION,
                            "A line that says who took the picture is its credit.",
                            "(?:^|[.|] ?)(?i:photo(?:graph)?s?|image|picture) (?:by|courtesy(?: of)?) \\p{Lu}[^.?!]{2,60}\\.?")
                    .where(line -> line.isShorterThan(400)),
            Rule.line(
                            CAPTION,
                            "It says who stands where in a picture.",
                            ".{0,150}(?:\\((?:left|right|center|centre|far left|far right|pictured|above|top|bottom|L-R"
                                    + "|L to R|\\d\\p{L}{2} [LRC])\\)|, (?:left|center|centre|(?:at|far|from|second from) (?:left|right)),|, right, \\p{Ll}+s\\b|[,;] from file\\b"
                                    + "|\\b[Pp]icture taken\\b).{0,120}")
                    .where(line -> line.sentences().size() < 2 && line.isShorterThan(240) && !line.startsWithQuote()),
            Rule.lineFrom(
                    CAPTION,
                    "It says who stands where in a picture.",
                    "(?:L-R|L to R|From left|Clockwise from) ?[:,]? "),
            Rule.line(
                    CREDIT,
                    "An agency's name alone is the credit of a picture.",
                    "(?:" + AGENCY + "|AP Photo|Getty)(?: ?[/|] ?[\\p{L} .]{2,40})?|[\\p{L} .'’-]{3,40} ?/ ?" + AGENCY),
            Rule.line(
                    CAPTION,
                    "A full date above and an agency in brackets below are those of a picture.",
                    Pictures::isDatedAndSigned),
            Rule.tail(CREDIT, "An agency in brackets at the end signs the words above it.", " (\\(" + AGENCY + "\\))"),
            Rule.line(
                    SHARE,
                    "It labels a player or a row of pictures.",
                    "(?i:slide ?show|photo gallery|gallery|photos|video player.{0,20}|play video|video|media caption.{0,80}"
                            + "|image (?:caption|copyright).{0,80}|close|replay|loading\\W*|unmute|mute)(?: ?\\(\\d+ \\w+\\))?"));

    private Pictures() {}

    private static boolean isDatedAndSigned(Line line) {
        return line.isShorterThan(Line.WINDOW)
                && SIGNED.matcher(line.tail(60)).find()
                && DATED.matcher(line.head(400)).find();
    }
}
