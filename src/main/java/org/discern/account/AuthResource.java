package org.discern.account;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.discern.platform.MayEndWith;
import org.discern.platform.RateLimits;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/auth")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
@PermitAll
class AuthResource {

    /** A teacher's username and password. */
    @Schema(name = "Credentials")
    record Credentials(
            @Schema(examples = "demo") @NotBlank @Size(max = 100) String username,

            @Schema(examples = "demo-teacher") @NotBlank @Size(max = 200) String password) {}

    /** A refresh token, as sign-in, join or the last refresh gave it. */
    @Schema(name = "RefreshRequest")
    record Refresh(@NotBlank @Size(max = 200) String refreshToken) {}

    private final PasswordSignIn passwords;
    private final SignIn signIn;
    private final RateLimits limits;
    private final AccountConfig config;

    AuthResource(PasswordSignIn passwords, SignIn signIn, RateLimits limits, AccountConfig config) {
        this.passwords = passwords;
        this.signIn = signIn;
        this.limits = limits;
        this.config = config;
    }

    @POST
    @Path("/login")
    @MayEndWith(status = 401, problem = "wrong-credentials", when = "Username or password is wrong")
    @MayEndWith(status = 429, problem = "too-many-requests", when = "Too many tries under one name")
    @Operation(operationId = "login", summary = "Sign in as a teacher")
    public Tokens login(@NotNull @Valid Credentials credentials, HttpServerRequest request) {
        String name = NewTeacher.normal(credentials.username());
        String address = request.remoteAddress().hostAddress();
        // A stranger who tries one password on many names is slowed down too, and so is the work that it makes.
        limits.count("sign-in " + address, config.signInsPerAddress());
        String tries = "sign-in " + address + " " + name;
        limits.count(tries, config.signInAttempts());
        var tokens = passwords.open(name, credentials.password());
        limits.forget(tries);
        return tokens;
    }

    @POST
    @Path("/refresh")
    @MayEndWith(status = 401, problem = "session-over", when = "The session is over")
    @Operation(
            operationId = "refresh",
            summary = "Get a new access token",
            description = "Gives a new refresh token too. The one sent stays good until the new one is used, so a "
                    + "request whose reply was lost can be repeated, and gets the same refresh token again.")
    public Tokens refresh(@NotNull @Valid Refresh refresh) {
        return signIn.renew(refresh.refreshToken());
    }

    @POST
    @Path("/logout")
    @Operation(operationId = "logout", summary = "Sign this device out", description = "Always succeeds.")
    public void logout(@NotNull @Valid Refresh refresh) {
        signIn.end(refresh.refreshToken());
    }
}
