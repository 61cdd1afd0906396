package org.discern.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a device needs to make requests.
 *
 * @param expiresIn how long the access token is good, in seconds
 */
@Schema(name = "Tokens", description = "What a device needs to make requests.")
public record Tokens(
        @Schema(description = "Send it with each request: Authorization: Bearer …")
        String accessToken,

        @Schema(description = "Seconds until the access token has to be refreshed.", examples = "900", minimum = "1")
        long expiresIn,

        @Schema(description = "Keep it on the device; each refresh gives a new one.")
        String refreshToken) {}
