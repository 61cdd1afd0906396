package org.discern.platform.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A change of the API is a decision: it shows as a difference of {@code src/docs/openapi.yaml}. To accept it, run
 * {@code ./mvnw test -Dtest=OpenApiGoldenTest -Dgolden.update=true} and commit the file.
 */
@QuarkusTest
class OpenApiGoldenTest {

    private static final Path GOLDEN = Path.of("src/docs/openapi.yaml");

    @Test
    void theServedDocumentIsTheGoldenOne() throws IOException {
        String served = normal(given().accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString());

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, served);
        }
        assertThat(served)
                .as("the API's document, served; accept a change by -Dgolden.update=true")
                .isEqualTo(normal(Files.readString(GOLDEN)));
    }

    /** Git may have changed the ends of lines. */
    private static String normal(String text) {
        return text.replace("\r\n", "\n").strip() + "\n";
    }
}
