package org.discern.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.discern.testing.Pack.aPack;
import static org.discern.testing.Problems.problem;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.discern.testing.Pack;
import org.discern.testing.Sql;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LibrarySearchTest {

    @Inject
    AgroalDataSource database;

    private Teacher teacher;
    private Teacher colleague;
    /** A word that only the sets of this test hold. */
    private String word;

    @BeforeEach
    void twoColleagues() {
        teacher = Teacher.fresh();
        colleague = Teacher.fresh();
        word = "w" + UUID.randomUUID().toString().replace("-", "");
    }

    @ParameterizedTest
    @CsvSource({
        "title: The pool, title: The pool %s",
        "summary: A pool, summary: A %s pool",
        "tags: [swimming], tags: [%s]",
        "author: Ines, author: %s",
        "headline: Pool, headline: %s pool",
        "prompt: What, prompt: %s what",
        "six lanes, six %s lanes"
    })
    void findsASetByAWordOf(String place, String words) {
        UUID set = aPack().saying(place, words.formatted(word)).importedBy(teacher);

        assertThat(found(teacher, "q=" + word)).containsExactly(set);
        assertThat(found(teacher, "q=lanes -" + word)).doesNotContain(set);
    }

    @Test
    void findsNoSetByAWordOfItsExplanations() {
        aPack().saying("Anybody could", "Anybody " + word + " could").importedBy(teacher);

        assertThat(found(teacher, "q=" + word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Bridges, bridge, ''",
        "en, Bridges, BRIDGES, ''",
        "de, Brücken, Brücke, language=de",
        "de, Brücken, Brücken, ''",
        "fr-CA, nouvelles, nouvelle, language=fr",
        "cy, Pontydd, pontydd, ''"
    })
    void findsOtherFormsOfAWordInItsLanguage(String language, String written, String asked, String filter) {
        UUID set = aPack().saying("language: en", "language: " + language)
                .saying("title: The pool", "title: " + written + " " + word)
                .importedBy(teacher);

        assertThat(found(teacher, "q=" + asked + " " + word + "&" + filter)).containsExactly(set);
    }

    @Test
    void aPhraseIsFoundAsAWhole() {
        UUID set = aPack().saying("title: The pool", "title: North canteen and south " + word)
                .importedBy(teacher);

        assertThat(found(teacher, "q=\"south " + word + "\"")).containsExactly(set);
        assertThat(found(teacher, "q=\"canteen " + word + "\"")).isEmpty();
    }

    @Test
    void aNewVersionIsFoundByItsOwnWords() {
        Pack pack = aPack().saying("title: The pool", "title: Before" + word);
        UUID set = pack.importedBy(teacher);
        pack.saying("Before" + word, "After" + word).importedBy(teacher);

        assertThat(found(teacher, "q=After" + word)).containsExactly(set);
        assertThat(found(teacher, "q=Before" + word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tag=swimming, tag=swim",
        "label=CLAIM, label=OPINION",
        "kind=classify, kind=sort",
        "language=en, language=e",
        "level=INTRODUCTORY, level=ADVANCED",
        "shelf=MINE, shelf=PUBLIC"
    })
    void aFilterKeepsWhatFitsAndNothingElse(String fits, String fitsNot) {
        UUID set = aPack().saying("title: The pool", "title: " + word).importedBy(teacher);

        assertThat(found(teacher, "q=" + word + "&" + fits)).containsExactly(set);
        if (!fitsNot.equals("language=e")) {
            assertThat(found(teacher, "q=" + word + "&" + fitsNot)).isEmpty();
        }
    }

    @Test
    void aLanguageFindsItsVarietiesAndNoOther() {
        UUID british = withLanguage("en-GB");
        UUID english = withLanguage("en");
        withLanguage("enm");

        assertThat(found(teacher, "q=" + word + "&language=en")).containsExactly(english, british);
        assertThat(found(teacher, "q=" + word + "&language=en-GB")).containsExactly(british);
    }

    @Test
    void everySetStandsOnOneShelfForEachTeacher() throws SQLException {
        Teacher stranger = Teacher.ofAnotherSchool(new Sql(database));
        UUID own = shared(teacher, "PRIVATE");
        UUID school = shared(colleague, "SCHOOL");
        UUID open = shared(colleague, "PUBLIC");
        UUID abroad = shared(stranger, "PUBLIC");
        shared(colleague, "PRIVATE");
        shared(stranger, "SCHOOL");
        shared(stranger, "PRIVATE");

        String query = "q=" + word + "&shelf=";
        assertThat(found(teacher, query + "MINE")).containsExactly(own);
        assertThat(found(teacher, query + "SCHOOL")).containsExactly(school);
        assertThat(found(teacher, query + "PUBLIC")).containsExactly(abroad, open);
        assertThat(found(teacher, query + "PACKS")).isEmpty();
        assertThat(found(teacher, "q=" + word)).containsExactly(abroad, open, school, own);
        assertThat(found(stranger, "q=" + word)).hasSize(4).doesNotContain(own, school);
    }

    @Test
    void thePacksOfDiscernAreAShelfOfTheirOwn() {
        assertThat(found(teacher, "shelf=PACKS&limit=100")).contains(teacher.quizSet("night-bus"));
        assertThat(found(teacher, "shelf=PACKS&q=tarnwick bus")).containsExactly(teacher.quizSet("night-bus"));
    }

    @Test
    void pagesFollowEachOtherWithoutAGapWhateverIsPublishedMeanwhile() {
        List<UUID> made = new ArrayList<>();
        for (String visibility : List.of("PRIVATE", "PUBLIC", "SCHOOL", "PUBLIC", "SCHOOL")) {
            made.add(0, shared(visibility.equals("PRIVATE") ? teacher : colleague, visibility));
        }
        List<UUID> read = new ArrayList<>();
        String after = "";
        do {
            var page = list(teacher, "q=" + word + "&limit=2" + after);
            read.addAll(page.getList("items.id", UUID.class));
            after = page.get("next") == null ? null : "&after=" + page.getString("next");
            shared(colleague, "PUBLIC");
        } while (after != null);

        assertThat(read).isEqualTo(made);
    }

    @Test
    void whatIsWrittenAtGreatLengthIsPublishedAllTheSame() {
        String body = IntStream.range(0, 30_000)
                .mapToObj(i -> Integer.toString(i * 7919 % 1_000_003, 36) + "ฏ")
                .collect(Collectors.joining(" "));
        var excerpts = new StringBuilder();
        var items = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            String quote = body.substring(i * 4000, i * 4000 + 4000).strip();
            excerpts.append("  - {id: x%d, article: opening, quote: \"%s\"}%n".formatted(i, quote));
            items.append(("  - {id: i%d, kind: classify, prompt: Which, axis: LABEL, excerpt: x%d, "
                            + "key: {label: CLAIM}, explanation: None.}%n")
                    .formatted(i, i));
        }
        Pack pack = aPack().saying("    body: The pool has six lanes. The pool is too cold.\n", "")
                .saying("items:\n", excerpts + "items:\n" + items)
                .saying("title: The pool", "title: " + word);

        UUID set = pack.importedBy(teacher);

        assertThat(found(teacher, "q=" + word)).containsExactly(set);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%00",
                "q=a%0Ab",
                "tag=%07",
                "label=claim",
                "kind=CLASSIFY",
                "language=english",
                "language=en-%25",
                "limit=0"
            })
    void aParameterThatCannotBeMeantIsRefused(String query) {
        teacher.request()
                .urlEncodingEnabled(false)
                .get("/api/v1/quiz-sets?" + query)
                .then()
                .spec(problem(422, "invalid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"level=EASY", "shelf=TOP", "after=x"})
    void aParameterThatCannotBeReadIsRefused(String query) {
        teacher.request().get("/api/v1/quiz-sets?" + query).then().spec(problem(400, "malformed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "a & | !", "\"open", "-", "%", ":*", "\\\\", "ﷺ", "<-> <2>"})
    void whateverIsAskedIsAnswered(String q) {
        teacher.request().queryParam("q", q).get("/api/v1/quiz-sets").then().statusCode(200);
    }

    private UUID withLanguage(String language) {
        return aPack().saying("language: en", "language: " + language)
                .saying("title: The pool", "title: " + word)
                .importedBy(teacher);
    }

    private UUID shared(Teacher owner, String visibility) {
        return aPack().saying("title: The pool", "title: " + word).sharedBy(owner, visibility);
    }

    private static List<UUID> found(Teacher teacher, String query) {
        return list(teacher, query).getList("items.id", UUID.class);
    }

    private static io.restassured.path.json.JsonPath list(Teacher teacher, String query) {
        return teacher.request()
                .get("/api/v1/quiz-sets?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
