package org.discern.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.discern.analysis.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    private static final TextReader READER = new TextReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ada Quill | July 28, 2017 | 11:54am EDT",
                "FILE PHOTO: The mayor of Upton opens a bridge, March 3, 2019. REUTERS/Ben Lee",
                "The mayor of Upton opens a bridge in Upton, March 3, 2019.",
                "Ada Quill, mayor of Upton (Screenshot of a video)",
                "Reporting by Ada Quill; Editing by Ben Lee",
                "Share this on Facebook",
                "Read more: Why the bridge fell",
                "Sign up for our newsletter",
                "© 2019 The Upton Times. All rights reserved.",
                "Friday, July 21, 2017",
                "Slideshow (4 Images)",
                "Follow Ada Quill on Twitter @adaquill"
            })
    void aLineOfThePageIsFurniture(String line) {
        String text =
                "The bridge is closed\n\n" + line + "\n\nThe bridge was closed on Monday after a crack was found.";

        assertThat(furniture(text)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge was closed on Monday after a crack was found.",
                "“Share the road,” the mayor said.",
                "By Monday the bridge was closed, and nobody knew why.",
                "Who knew of the crack?",
                "The mayor opened the bridge on March 3, 2019, she said.",
                "PRESSURE GROWS ON COUNCIL"
            })
    void aLineOfTheArticleIsNot(String line) {
        assertThat(furniture("The bridge is closed\n\n" + line + "\n\nNobody was hurt, police said."))
                .isEmpty();
    }

    @Test
    void aDatelineIsFurnitureAndItsSentenceIsNot() {
        assertThat(furniture("UPTON, England (Reuters) - The bridge is closed.\n\n( – In Upton the bridge is closed."))
                .containsExactly("UPTON, England (Reuters) -", "( –");
    }

    @Test
    void aLinkGluedToTheLastSentenceIsFurniture() {
        assertThat(furniture("The bridge is closed.\n\n“It will open by the end of this year.”Upton Store"))
                .containsExactly("Upton Store");
    }

    private static List<String> furniture(String text) {
        return Furniture.in(READER.read(text)).stream()
                .map(range -> text.substring(range.start(), range.end()))
                .toList();
    }
}
