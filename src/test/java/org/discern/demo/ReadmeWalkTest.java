package org.discern.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Runs the commands of README.md against a server in the dev profile, as a newcomer would. */
@QuarkusTest
@TestProfile(ReadmeWalkTest.Dev.class)
class ReadmeWalkTest {

    private static final Pattern COMMANDS = Pattern.compile("```sh\\R(.*?)```", Pattern.DOTALL);
    private static final String DOCUMENTED_SERVER = "http://localhost:24680/";

    @TestHTTPResource("/")
    URI server;

    public static final class Dev implements QuarkusTestProfile {
        @Override
        public String getConfigProfile() {
            return "dev";
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("discern.account.first-teacher.password", "admin-for-tests");
        }
    }

    @Test
    void theWalkOfTheReadmeLeadsFromSignInToTheMistakeThatWasMade() throws Exception {
        String script = walk().replace(DOCUMENTED_SERVER, server.toString());

        String output = run("set -euo pipefail\n" + script);

        assertThat(output)
                .contains("first-steps: First steps", "ice-director-2017: ")
                .contains("\"role\":\"STUDENT\"", "\"className\":\"Demo class\"")
                .contains("\"status\":\"STORED\"")
                .contains("submittedAt")
                .contains("axis: 'LABEL', keyed: 'OPINION', given: 'CLAIM', count: 1")
                .contains("LABEL-OPINION-CLAIM: ", "\"Amber Heron\"")
                .contains("classify | ", "highlight | ", "ONE_OUTLET: ")
                .containsPattern("\"number\":1,\"hash\":\"[0-9a-f]{64}\"");
    }

    private static String walk() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String walk = readme.substring(readme.indexOf("## From a quiz set"), readme.indexOf("## More"));
        return COMMANDS.matcher(walk)
                .results()
                .map((MatchResult block) -> block.group(1))
                .collect(Collectors.joining("\n"));
    }

    private static String run(String script) throws IOException, InterruptedException {
        Path output = Files.createTempFile("readme-walk", ".txt");
        Process bash = new ProcessBuilder("bash", "-c", script)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = bash.waitFor(2, TimeUnit.MINUTES);
        String text = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(ended).as("the walk ends: " + text).isTrue();
        assertThat(bash.exitValue()).as(text).isZero();
        return text;
    }
}
