package org.discern.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was read from what a teacher gave.
 *
 * @param body the paragraphs in NFC, with an empty line between two
 */
record ImportedArticle(Details details, String body) {

    /** What is known of an article beside its body; each is one line in NFC, or null where it is not known. */
    record Details(
            @Nullable String headline,
            @Nullable String byline,
            @Nullable String outlet,
            @Nullable LocalDate date,
            @Nullable String url,
            @Nullable String licence) {

        static final Details UNKNOWN = new Details(null, null, null, null, null, null);

        /** These, and where they are unknown, those of another. */
        Details or(Details other) {
            return new Details(
                    headline == null ? other.headline : headline,
                    byline == null ? other.byline : byline,
                    outlet == null ? other.outlet : outlet,
                    date == null ? other.date : date,
                    url == null ? other.url : url,
                    licence == null ? other.licence : licence);
        }

        Details withHeadline(@Nullable String other) {
            return new Details(other, byline, outlet, date, url, licence);
        }

        /** These as they are kept: clean, each on one line. */
        Details cleaned() {
            return new Details(
                    CleanText.line(headline, ArticleImport.LONGEST_LINE),
                    CleanText.line(byline, ArticleImport.LONGEST_LINE),
                    CleanText.line(outlet, ArticleImport.LONGEST_LINE),
                    date,
                    url,
                    CleanText.line(licence, ArticleImport.LONGEST_LINE));
        }
    }

    @Nullable String headline() {
        return details.headline();
    }
}
