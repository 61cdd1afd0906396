package org.discern.classroom;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Objects;
import java.util.UUID;
import org.discern.account.Tokens;
import org.discern.platform.MayEndWith;
import org.discern.platform.RateLimits;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/join")
@Tag(name = "Joining a class")
@PermitAll
class JoinResource {

    /** A class's code, as the teacher shows it. */
    @Schema(name = "JoinRequest")
    record JoinRequest(
            @Schema(description = "Case, spaces and hyphens make no difference.", examples = "DEMO-2026")
            @NotBlank @Size(max = 40) String classCode,

            @Schema(
                    description = "A secret that the device makes up, such as a random UUID. A join repeated with it "
                            + "after a lost reply gives the same student again.")
            @Size(min = 20, max = 100) @Nullable String joinKey) {}

    /** A student's own code, as shown when they joined. */
    @Schema(name = "RecoveryRequest")
    record RecoveryRequest(
            @NotBlank @Size(max = 40) String classCode,

            @Schema(examples = "BCDF-2346-KXQT") @NotBlank @Size(max = 40) String recoveryCode) {}

    /** A place in a class, and the tokens that prove it. */
    @Schema(name = "Joined")
    record Joined(
            UUID studentId,
            @Schema(examples = "Amber Otter") String pseudonym,
            UUID classId,
            String className,

            @Schema(description = "Write it down: it leads back to this place from any device.")
            String recoveryCode,

            Tokens tokens) {}

    private final Joining joining;
    private final RateLimits limits;
    private final ClassroomConfig config;

    JoinResource(Joining joining, RateLimits limits, ClassroomConfig config) {
        this.joining = joining;
        this.limits = limits;
        this.config = config;
    }

    @POST
    @ResponseStatus(201)
    @MayEndWith(status = 404, problem = "wrong-class-code", when = "No class has this code")
    @MayEndWith(status = 429, problem = "too-many-requests", when = "Too many tries from one address")
    @Operation(
            operationId = "join",
            summary = "Join a class by its code",
            description = "Gives the student a pseudonym and a recovery code. No name and no e-mail is asked for.")
    public Joined join(@NotNull @Valid JoinRequest request, HttpServerRequest http) {
        limits.count("join " + http.remoteAddress().hostAddress(), config.joinsPerMinute());
        return joined(joining.join(new JoinCode(request.classCode()), request.joinKey()));
    }

    @POST
    @Path("/recovery")
    @MayEndWith(status = 401, problem = "wrong-recovery-code", when = "The class knows no such code")
    @MayEndWith(status = 404, problem = "wrong-class-code", when = "No class has this code")
    @MayEndWith(status = 429, problem = "too-many-requests", when = "Too many tries from one address")
    @Operation(operationId = "recover", summary = "Come back to your place in a class by your recovery code")
    public Joined recover(@NotNull @Valid RecoveryRequest request, HttpServerRequest http) {
        limits.count("recovery " + http.remoteAddress().hostAddress(), config.joinsPerMinute());
        return joined(joining.recover(new JoinCode(request.classCode()), request.recoveryCode()));
    }

    private Joined joined(Joining.Place place) {
        var person = place.person();
        return new Joined(
                person.id(),
                place.pseudonym(),
                Objects.requireNonNull(person.classId()),
                place.className(),
                place.recoveryCode(),
                place.tokens());
    }
}
