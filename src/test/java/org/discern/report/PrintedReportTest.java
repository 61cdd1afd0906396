package org.discern.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.discern.testing.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PrintedReportTest {

    @Inject
    AgroalDataSource database;

    @Test
    void dump() throws Exception {
        var world = ReportWorld.of(
                new Sql(database),
                List.of(
                        "Brave Otter",
                        "Calm Heron",
                        "Deft Lynx",
                        "Eager Moth",
                        "Fond Newt",
                        "Glad Pike",
                        "Quiet Wren"));
        var t = world.teacher();
        var a = world.works(t.quizSet("first-steps"), Map.of());
        var b = world.works(t.quizSet("ice-director-2017"), Map.of("partialCredit", true));
        var c = world.works(t.quizSet("night-bus"), Map.of());
        world.closes(a);
        world.closes(b);
        var html = world.fetches("report");
        assertThat(html.statusCode()).as(html.asString()).isEqualTo(200);
        Files.writeString(Path.of("target/report.html"), html.asString());
        Files.write(
                Path.of("target/scores.xlsx"),
                world.fetches("scores?format=xlsx").asByteArray());
        Files.write(
                Path.of("target/scores.csv"), world.fetches("scores?format=csv").asByteArray());
        Files.write(
                Path.of("target/grid.csv"),
                world.fetches("scores?assignment=" + a).asByteArray());
        Files.write(Path.of("target/responses.csv"), world.fetches("responses").asByteArray());
        Files.write(
                Path.of("target/responses.ndjson"),
                world.fetches("responses?format=ndjson").asByteArray());
        System.out.println(html.headers());
        System.out.println(world.fetches("responses?format=xml").asString());
    }
}
