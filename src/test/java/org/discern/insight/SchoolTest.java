package org.discern.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.discern.testing.ClaimsAndOpinions;
import org.discern.testing.Room;
import org.discern.testing.Sql;
import org.discern.testing.Student;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A school with a class of six and a class of four. */
@QuarkusTest
class SchoolTest {

    private static final ClaimsAndOpinions TWO = ClaimsAndOpinions.ofEach(2);

    @Inject
    AgroalDataSource database;

    private Teacher admin;
    private Room large;
    private Room small;
    private UUID assignment;

    @BeforeEach
    void aSchool() throws SQLException {
        admin = Teacher.ofAnotherSchool(new Sql(database));
        var pack = TWO.pack();
        pack.importedBy(admin);
        large = admin.opensAClass();
        small = admin.opensAClass();
        assignment = large.gets(pack.name());
        for (int i = 0; i < 6; i++) {
            TWO.answered(large.isJoined(), assignment, "CLAIM", i < 3 ? "CLAIM" : "OPINION");
        }
        UUID other = small.gets(pack.name());
        for (int i = 0; i < 4; i++) {
            TWO.answered(small.isJoined(), other, "CLAIM", "OPINION");
        }
    }

    @Test
    void classesSideBySideWithoutAnyStudent() {
        Student late = large.isJoined();

        var school = school("");

        school.body("classes", hasSize(2))
                .body(of(large) + "students", equalTo(6))
                .body(of(large) + "because", nullValue())
                .body(of(large) + "performance.answers", equalTo(24))
                .body(of(large) + "performance.accuracy.value", equalTo(.75f))
                .body(of(large) + "performance.accuracy.low.doubleValue()", closeTo(.5510, .0001))
                .body(of(large) + "performance.sensitivity.value.doubleValue()", closeTo(1.7688, .0001))
                .body(of(large) + "performance.skills.skill", everyItem(equalTo("claim-or-opinion")))
                .body(of(large) + "weeks", hasSize(1));
        assertThat(school.extract().asString())
                .doesNotContain(late.id().toString(), late.pseudonym())
                .doesNotContain("\"studentId\"", "\"pseudonym\"");
    }

    @Test
    void ofFewerThanFiveStudentsNothingIsShown() {
        school("")
                .body(of(small) + "students", nullValue())
                .body(of(small) + "because", equalTo("TOO_FEW_STUDENTS"))
                .body(of(small) + "performance", nullValue())
                .body(of(small) + "weeks", empty());
    }

    /** Else the sum less the other weeks would tell it. */
    @Test
    void aWeekOfFewIsNotInTheSumEither() throws SQLException {
        new Sql(database).run("""
                        update attempt set started_at = started_at - interval '21 days'
                        where class_id = ? and id in (select id from attempt where class_id = ? order by id limit 1)
                        """, large.id(), large.id());

        school("")
                .body(of(large) + "weeks", hasSize(1))
                .body(of(large) + "performance.answers", equalTo(20))
                .body(of(large) + "weeks[0].performance.answers", equalTo(20));
    }

    @Test
    void whatIsOlderThanTheWeeksAskedForIsLeftOut() throws SQLException {
        new Sql(database)
                .run("update attempt set started_at = started_at - interval '21 days' where class_id = ?", large.id());

        school("?weeks=2").body(of(large) + "because", equalTo("TOO_FEW_STUDENTS"));
        school("?weeks=5&zone=Asia/Tokyo").body(of(large) + "students", equalTo(6));
    }

    @Test
    void theClassAndTheSchoolSayTheSame() {
        var overall = admin.request()
                .get("/api/v1/classes/{c}/dashboard/overall", large.id())
                .then()
                .extract()
                .jsonPath();

        assertThat(overall.getMap("performance"))
                .isEqualTo(school("").extract().jsonPath().getMap(of(large) + "performance"));
    }

    @Test
    void practiceCountsNowhere() throws SQLException {
        new Sql(database).run("update assignment set purpose = 'PRACTICE' where class_id = ?", large.id());

        school("").body(of(large) + "because", equalTo("TOO_FEW_STUDENTS"));
    }

    @Test
    void weeksAreFromOneToSixty() {
        admin.request().get("/api/v1/school/dashboard?weeks=0").then().statusCode(422);
        admin.request().get("/api/v1/school/dashboard?weeks=61").then().statusCode(422);
        admin.request()
                .get("/api/v1/school/dashboard?zone=Nowhere")
                .then()
                .statusCode(422)
                .body("type", containsString("unknown-time-zone"));
    }

    private static String of(Room room) {
        return "classes.find { it.classId == '" + room.id() + "' }.";
    }

    private ValidatableResponse school(String query) {
        return admin.request()
                .get("/api/v1/school/dashboard" + query)
                .then()
                .statusCode(200)
                .body(not(containsString("NaN")));
    }
}
