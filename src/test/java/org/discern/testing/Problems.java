package org.discern.testing;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.builder.ResponseSpecBuilder;
import io.restassured.specification.ResponseSpecification;

/** What every answer to a bad request has in common. */
public final class Problems {

    private static final String PREFIX = "urn:discern:problem:";
    /** Words of libraries, which mean nothing to a client and something to an attacker. */
    private static final String INTERNALS =
            "(?is).*(jackson|hibernate|exception|psql|jdbc|sqlstate|\\bat \\[|org\\.|java\\.|com\\.|stack).*";

    private Problems() {}

    /** A problem of our own (RFC 9457), with a sentence for a person and nothing of a library's. */
    public static ResponseSpecification problem(int status, String type) {
        return problem(status).expectBody("type", equalTo(PREFIX + type)).build();
    }

    /** A problem of whatever type. */
    public static ResponseSpecBuilder problem(int status) {
        return new ResponseSpecBuilder()
                .expectStatusCode(status)
                .expectHeader("Content-Type", startsWith("application/problem+json"))
                .expectBody("type", startsWith(PREFIX))
                .expectBody("status", equalTo(status))
                .expectBody("title", not(equalTo("")))
                .expectBody("detail", matchesPattern("(?s)[A-Z].*\\."))
                .expectBody(not(matchesPattern(INTERNALS)));
    }
}
