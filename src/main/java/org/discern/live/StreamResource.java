package org.discern.live;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.classroom.Assigning;
import org.discern.classroom.ClassAccess;
import org.discern.classroom.ClassRow;
import org.discern.platform.MayEndWith;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/classes/{classId}/dashboard/stream")
@Tag(name = "Live")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class StreamResource {

    private final Streams streams;
    private final ClassAccess access;
    private final Assigning assigning;
    private final Caller caller;
    private final Clock clock;

    StreamResource(Streams streams, ClassAccess access, Assigning assigning, Caller caller, Clock clock) {
        this.streams = streams;
        this.access = access;
        this.assigning = assigning;
        this.caller = caller;
        this.clock = clock;
    }

    /** No thread stays with it: the method asks the database once, then events come from elsewhere. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @APIResponse(
            responseCode = "200",
            description = "Events, for as long as the connection lasts",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    @MayEndWith(status = 429, problem = "too-many-streams", when = "You, or all teachers together, have too many open")
    @Operation(
            operationId = "watchClass",
            summary = "Watch a class while it answers",
            description = "Server-sent events. `class` carries what `GET …/dashboard/live` answers, `figures` what "
                    + "`GET …/dashboard` does: always the whole of it, sent when it has changed, so that each takes the "
                    + "place of the one before. Comments are signs of life. A client that comes back sends the `id` of "
                    + "the last event that it has read and gets only what has changed; any node will do. The last event "
                    + "says why the stream ends: `expired` (the access token has run out), `over` (the seconds have), "
                    + "`stopping` (the server is), `gone` (the class is not yours any more, or the assignment is not "
                    + "there); its data is `{\"comeBack\":true}` or false. Read it by `fetch`: a browser's `EventSource` "
                    + "sends no access token.")
    public Multi<OutboundSseEvent> watch(
            UUID classId,
            @NotNull @QueryParam("assignment") UUID assignment,
            @Parameter(
                            description =
                                    "Ends the stream after so many seconds, where something on the way lets no endless "
                                            + "response through.")
                    @QueryParam("seconds")
                    @Min(1) @Max(3600) @Nullable Integer seconds,
            @Parameter(description = "The id of the last event that was read.") @RestHeader("Last-Event-ID") @Nullable String known,
            @Context Sse sse) {
        access.check(classId, caller.person());
        assigning.get(classId, assignment);
        return streams.open(new ClassRow(classId, assignment), ticket(seconds, Seen.of(known)), sse);
    }

    private Viewer.Ticket ticket(@Nullable Integer seconds, Seen seen) {
        Instant expiry = caller.tokenEndsAt();
        Instant wanted = seconds == null ? Instant.MAX : clock.instant().plusSeconds(seconds);
        return wanted.isBefore(expiry)
                ? new Viewer.Ticket(caller.id(), wanted, Ending.OVER, seen)
                : new Viewer.Ticket(caller.id(), expiry, Ending.EXPIRED, seen);
    }
}
