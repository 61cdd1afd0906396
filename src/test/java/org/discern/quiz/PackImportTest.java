package org.discern.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.discern.testing.Pack.aPack;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.discern.testing.Pack;
import org.discern.testing.Teacher;
import org.discern.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PackImportTest {

    private Teacher teacher;

    @BeforeEach
    void aTeacher() {
        teacher = Teacher.fresh();
    }

    @Test
    void aTrialSaysWhatWouldComeOfAPackAndChangesNothing() {
        Pack pack = aPack();

        sends(pack, "?dryRun=true")
                .statusCode(200)
                .body("outcome", equalTo("NEW"))
                .body("id", nullValue())
                .body("latestVersion", equalTo(1))
                .body("name", equalTo(pack.name()));

        assertThat(own()).isEmpty();
        sends(pack, "").statusCode(201).body("outcome", equalTo("NEW"));
        sends(pack, "?dryRun=true").statusCode(200).body("outcome", equalTo("UNCHANGED"));
    }

    @Test
    void aTrialOfTheNextVersionShowsWhatItChanges() {
        Pack pack = aPack();
        String id = sends(pack, "").extract().path("id");
        Pack mended = pack.saying("CLAIM", "OPINION");

        sends(mended, "?dryRun=true")
                .statusCode(200)
                .body("outcome", equalTo("NEXT_VERSION"))
                .body("id", equalTo(id))
                .body("latestVersion", equalTo(2))
                .body("changes.keysChanged", equalTo(true))
                .body("changes.items.fields.flatten().to", contains("OPINION"));

        assertThat(own()).containsExactly(1);
        sends(mended, "").statusCode(201).body("changes.since", equalTo(1)).body("latestVersion", equalTo(2));
    }

    @Test
    void aTrialFindsTheSameFaults() {
        Pack broken = aPack().saying("label: CLAIM", "label: CLAM");

        for (String query : List.of("", "?dryRun=true")) {
            sends(broken, query).spec(problem(422, "invalid-pack")).body("errors.line", contains(26));
        }
    }

    @Test
    void aZipBringsManyPacksAtOnce() throws IOException {
        Pack known = aPack();
        sends(known, "");
        Pack fresh = aPack();
        Pack json = aPack();
        byte[] asJson = exportedAsJson(json);

        var imported = zips(zip(List.of(
                entry("shelf/known.yaml", known.yaml()),
                entry("shelf/fresh.yml", fresh.yaml()),
                entry("json.json", new String(asJson, StandardCharsets.UTF_8)),
                entry("read.me", "no pack"))));

        imported.statusCode(201)
                .body("packs.file", contains("known.yaml", "fresh.yml", "json.json"))
                .body("packs.outcome", contains("UNCHANGED", "NEW", "NEW"))
                .body("packs.name", contains(known.name(), fresh.name(), json.name()));
        assertThat(own()).containsExactly(1, 1, 1);
    }

    @Test
    void ofAZipWithAFaultNothingIsTakenAndEachFaultNamesItsFileAndLine() throws IOException {
        Pack right = aPack();
        Pack wrong = aPack().saying("label: CLAIM", "label: CLAM");

        zips(zip(List.of(
                        entry("right.yaml", right.yaml()),
                        entry("wrong.yaml", wrong.yaml()),
                        entry("no.json", "{"),
                        entry("twice.yaml", right.yaml()))))
                .spec(problem(422, "invalid-pack"))
                .body("errors.file", contains("wrong.yaml", "no.json", "twice.yaml"))
                .body("errors[0].line", equalTo(26));

        assertThat(own()).isEmpty();
    }

    @Test
    void aFileInAnotherEncodingIsNamed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("latin.yaml"));
            out.write("title: Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        }

        zips(bytes.toByteArray()).spec(problem(422, "invalid-pack")).body("errors.file", contains("latin.yaml"));
    }

    @Test
    void aZipThatCannotBeTakenSaysWhy() throws IOException {
        zips("no zip".getBytes(StandardCharsets.UTF_8)).spec(problem(422, "broken-archive"));
        zips(new byte[0]).spec(problem(422, "broken-archive"));
        zips(zip(List.of(entry("read.me", "x")))).spec(problem(422, "no-pack-inside"));
        zips(zip(IntStream.range(0, 201).mapToObj(i -> entry(i + ".yaml", "x")).toList()))
                .spec(problem(422, "too-many-packs"));
        zips(zip(List.of(entry("zeros.yaml", "0".repeat(33 * 1024 * 1024))))).spec(problem(422, "unpacked-too-large"));
    }

    @Test
    void whoImportTheSameZipAtOnceMakeEachSetOnce() throws IOException {
        Pack one = aPack();
        Pack two = aPack();
        byte[] there = zip(List.of(entry("1.yaml", one.yaml()), entry("2.yaml", two.yaml())));
        byte[] back = zip(List.of(entry("2.yaml", two.yaml()), entry("1.yaml", one.yaml())));

        List<Integer> statuses =
                Together.times(4, i -> Pack.send(teacher, "application/zip", i % 2 == 0 ? there : back, "")
                        .statusCode());

        assertThat(statuses).containsOnlyOnce(201).contains(200);
        assertThat(own()).containsExactly(1, 1);
    }

    @Test
    void aTrialThatIsMisspeltIsNotTakenForTheRealThing() {
        sends(aPack(), "?dryRun=yes").spec(problem(422, "invalid"));

        assertThat(own()).isEmpty();
    }

    private byte[] exportedAsJson(Pack pack) {
        Teacher other = Teacher.fresh();
        return other.request()
                .get("/api/v1/quiz-sets/{id}/versions/1/export?format=json", pack.importedBy(other))
                .asByteArray();
    }

    /** The latest versions of the teacher's own sets. */
    private List<Integer> own() {
        return teacher.request().get("/api/v1/quiz-sets?shelf=MINE").jsonPath().getList("items.latestVersion");
    }

    private ValidatableResponse sends(Pack pack, String query) {
        return Pack.send(teacher, "application/yaml", pack.yaml().getBytes(StandardCharsets.UTF_8), query)
                .then();
    }

    private ValidatableResponse zips(byte[] zip) {
        return Pack.send(teacher, "application/zip", zip, "").then();
    }

    private record Entry(String name, String text) {}

    private static Entry entry(String name, String text) {
        return new Entry(name, text);
    }

    private static byte[] zip(List<Entry> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (Entry entry : entries) {
                out.putNextEntry(new ZipEntry(entry.name()));
                out.write(entry.text().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** By a client of its own: REST Assured always says something. */
    @Test
    void aPackThatDoesNotSayWhatItIsIsRefused() throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/quiz-sets/import"))
                .header("Authorization", "Bearer " + Teacher.admin().token())
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();

        var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.body()).contains("urn:discern:problem:unsupported-media-type");
    }
}
