package org.discern.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.discern.platform.RateLimits;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Apart from the other resources: below {@code /me}, a class with a shorter path would never be asked. */
@Path("/api/v1/me/password")
@Tag(name = "Teachers")
class PasswordResource {

    /** A change of one's own password. */
    @Schema(name = "PasswordChange")
    record PasswordChange(
            @NotBlank @Size(max = 200) String current,

            @NotBlank @Size(min = 10, max = 200, message = "use 10 to 200 characters") String next) {}

    private final PasswordSignIn passwords;
    private final RateLimits limits;
    private final AccountConfig config;
    private final Caller caller;

    PasswordResource(PasswordSignIn passwords, RateLimits limits, AccountConfig config, Caller caller) {
        this.passwords = passwords;
        this.limits = limits;
        this.config = config;
        this.caller = caller;
    }

    @PUT
    @RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
    @Operation(
            operationId = "changePassword",
            summary = "Change your password",
            description = "Signs you out on all devices.")
    public void changePassword(@NotNull @Valid PasswordChange change) {
        // Whoever finds a device signed in must not try out passwords on it.
        String tries = "password of " + caller.id();
        limits.count(tries, config.signInAttempts());
        passwords.changePassword(caller.person(), change.current(), change.next());
        limits.forget(tries);
    }
}
