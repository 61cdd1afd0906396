package org.discern.reteach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.account.Role;
import org.discern.account.TeacherAccounts;
import org.discern.insight.Misconceptions;
import org.discern.testing.ClaimsAndOpinions;
import org.discern.testing.Room;
import org.discern.testing.Student;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two students take opinions for claims, one tells them apart, and one errs everywhere alike. */
@QuarkusTest
class ReteachingTest {

    private static final ClaimsAndOpinions SIX = ClaimsAndOpinions.ofEach(6);
    private static final String MISCONCEPTION = "LABEL-OPINION-CLAIM";

    @Inject
    NewExcerpts excerpts;

    @Inject
    Misconceptions misconceptions;

    @Inject
    TeacherAccounts accounts;

    private Teacher teacher;
    private Room room;
    private UUID assignment;
    private Student ada;
    private Student ben;
    private Student cem;

    @BeforeEach
    void aClassWithAMisconception() {
        teacher = Teacher.fresh();
        room = teacher.opensAClass();
        var pack = SIX.pack();
        pack.importedBy(teacher);
        assignment = room.gets(pack.name());
        ada = room.isJoined();
        ben = room.isJoined();
        cem = room.isJoined();
        SIX.answered(ada, assignment, "CLAIM", "CLAIM");
        SIX.answered(ben, assignment, "CLAIM", "CLAIM");
        SIX.answered(cem, assignment, "CLAIM", "OPINION");
        SIX.answered(room.isJoined(), assignment, "OPINION", "CLAIM");
    }

    @Test
    void whoHasTheSameMisconceptionIsAGroup() {
        var groups = teacher.request()
                .get("/api/v1/classes/{c}/misconceptions", room.id())
                .then()
                .statusCode(200)
                .body("groups.misconception", equalTo(List.of(MISCONCEPTION)))
                .body("groups[0].tested", equalTo(4))
                .body("groups[0].share.value", equalTo(.5f))
                .body("groups[0].students.taken", equalTo(List.of(6, 6)))
                .body("groups[0].students.chances", equalTo(List.of(6, 6)))
                .body("groups[0].examples", hasSize(3))
                .body("groups[0].examples[0].place.assignmentId", equalTo(assignment.toString()))
                .body("groups[0].examples[0].place.quote", containsString("is too cold"))
                .body("groups[0].examples[0].taken", equalTo(2))
                .extract()
                .jsonPath();

        assertThat(groups.getList("groups[0].students.studentId", UUID.class))
                .containsExactlyInAnyOrder(ada.id(), ben.id());
    }

    @Test
    void newExcerptsOfBothSidesThatTheClassHasNotSeen() {
        var proposal = propose(8);

        assertThat(proposal.getList("students", UUID.class)).containsExactlyInAnyOrder(ada.id(), ben.id());
        assertThat(proposal.getList("items")).hasSize(8);
        List<String> right = proposal.getList("items.right.label.flatten()");
        assertThat(right).contains("OPINION", "CLAIM");
        List<String> quotes = proposal.getList("items.quotes.flatten()");
        assertThat(quotes).doesNotHaveDuplicates();
        assertThat(propose(8).getList("items.place.item")).isEqualTo(proposal.getList("items.place.item"));
    }

    @Test
    void copiesOfWhatTheClassHasAreNotNew() {
        var pack = SIX.pack();
        UUID set = pack.importedBy(teacher);
        assertThat(proposedSets()).contains(set);
        room.gets(pack.name());
        UUID copy = teacher.request()
                .body(Map.of())
                .post("/api/v1/quiz-sets/{q}/copies", set)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");

        assertThat(proposedSets()).doesNotContain(set, copy);
    }

    /** Own sets may always be used; whose licence does not say so stays with its owner. */
    @Test
    void setsOfOthersNeedALicenceThatIsKnown() {
        var unknown = SIX.pack().saying("licence: CC-BY-4.0\narticles", "licence: Ask me first\narticles");
        UUID own = unknown.importedBy(teacher);
        var colleague = Teacher.fresh();
        UUID closed = SIX.pack()
                .saying("licence: CC-BY-4.0\narticles", "licence: Ask me first\narticles")
                .sharedBy(colleague, "SCHOOL");
        UUID open = SIX.pack().sharedBy(colleague, "SCHOOL");

        assertThat(proposedSets()).contains(own, open).doesNotContain(closed);
    }

    @Test
    void theGroupGetsItAsPracticeAndNobodyElseSeesIt() {
        UUID practice = give(propose(6).getList("items.place")).jsonPath().getUUID("id");

        ada.request().get("/api/v1/assignments").then().body("items.title", hasItem("Extra practice"));
        cem.request().get("/api/v1/assignments").then().body("items.title", not(hasItem("Extra practice")));
        String bundle = ada.request()
                .get("/api/v1/assignments/{a}/bundle", practice)
                .then()
                .statusCode(200)
                .body("content.items", hasSize(6))
                .body("content.basedOn.size()", greaterThanOrEqualTo(1))
                .extract()
                .asString();
        assertThat(bundle).doesNotContainIgnoringCase("misconception").doesNotContain(MISCONCEPTION);
        cem.request().get("/api/v1/assignments/{a}/bundle", practice).then().statusCode(404);
        cem.request()
                .body(Map.of("assignmentId", practice))
                .put("/api/v1/attempts/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
        teacher.request()
                .get("/api/v1/classes/{c}/dashboard?assignment={a}", room.id(), practice)
                .then()
                .statusCode(200)
                .body("students", hasSize(2))
                .body("outOf", equalTo(6));
        teacher.request()
                .get("/api/v1/classes/{c}/dashboard/overall", room.id())
                .then()
                .body("assignments.assignmentId", equalTo(List.of(assignment.toString())));
    }

    @Test
    void whomItIsFor() {
        UUID practice = give(propose(2).getList("items.place")).jsonPath().getUUID("id");

        teacher.request()
                .delete("/api/v1/classes/{c}/students/{s}", room.id(), ada.id())
                .then()
                .statusCode(204);
        teacher.request()
                .delete("/api/v1/classes/{c}/students/{s}", room.id(), ben.id())
                .then()
                .statusCode(204);

        teacher.request()
                .get("/api/v1/classes/{c}/assignments/{a}/recipients", room.id(), practice)
                .then()
                .statusCode(200)
                .body("wholeClass", equalTo(false))
                .body("students", empty());
        cem.request().get("/api/v1/assignments/{a}/bundle", practice).then().statusCode(404);
        teacher.request()
                .get("/api/v1/classes/{c}/assignments/{a}/recipients", room.id(), assignment)
                .then()
                .body("wholeClass", equalTo(true));
    }

    @Test
    void sentAgainItGivesNothingTwice() {
        var items = propose(4).getList("items.place");
        assertThat(give(items).statusCode()).isEqualTo(201);

        var again = give(items);

        again.then()
                .statusCode(409)
                .body("type", containsString("not-proposed"))
                .body("errors", hasSize(4));
        teacher.request()
                .get("/api/v1/classes/{c}/assignments", room.id())
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void itemsThatWereNotProposedAreRefused() {
        var foreign = Map.of("quizSetId", UUID.randomUUID(), "version", 1, "item", "none");

        give(List.of(foreign)).then().statusCode(409).body("errors[0].pointer", equalTo("/items/0"));
        give(List.of()).then().statusCode(422);
    }

    @Test
    void itClosesAfterItOpens() {
        teacher.request()
                .body(Map.of("items", propose(1).getList("items.place"), "closesAt", "2020-01-01T00:00:00Z"))
                .post("/api/v1/classes/{c}/misconceptions/{m}/practice", room.id(), MISCONCEPTION)
                .then()
                .statusCode(422)
                .body("type", containsString("window-reversed"));
    }

    @Test
    void aMisconceptionThatNobodyHas() {
        teacher.request()
                .get("/api/v1/classes/{c}/misconceptions/{m}/practice", room.id(), "FORM-DIRECT-MIXED")
                .then()
                .statusCode(404);
    }

    private JsonPath propose(int items) {
        return teacher.request()
                .get("/api/v1/classes/{c}/misconceptions/{m}/practice?items={n}", room.id(), MISCONCEPTION, items)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Response give(List<?> items) {
        return teacher.request()
                .body(Map.of("items", items))
                .post("/api/v1/classes/{c}/misconceptions/{m}/practice", room.id(), MISCONCEPTION);
    }

    /** The sets of all that could be proposed, more than a proposal holds. */
    private List<UUID> proposedSets() {
        List<UUID> sets = new ArrayList<>();
        found().forEach(found -> sets.add(found.place().quizSetId()));
        return sets;
    }

    private List<Found> found() {
        return excerpts.of(room.id(), misconceptions.group(room.id(), MISCONCEPTION), person());
    }

    private Person person() {
        var account = accounts.named(teacher.username()).orElseThrow();
        return new Person(account.id(), Role.TEACHER, account.schoolId(), null);
    }
}
