package org.discern.live;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.platform.MayEndWith;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/attempts/{attemptId}/devices/{deviceId}")
@Tag(name = "Taking a quiz")
@RolesAllowed(Role.Names.STUDENT)
class DeviceResource {

    /** What a device says of itself. */
    @Schema(name = "DeviceReport")
    record DeviceReport(
            @Schema(description = "The item on the screen; left out when none is.") @Size(max = 200) @Nullable String item,

            @Schema(description = "How many answers the device holds that were not acknowledged yet.")
            @NotNull @Min(0) @Max(10_000) Integer waiting,

            @Schema(description = "Counts this device's reports from 1: of two, the one with the higher stands.")
            @NotNull @Min(1) Integer counter) {}

    /** How things stand, for a device that reports. */
    @Schema(name = "DeviceNews", description = "How things stand, for a device that reports.")
    record DeviceNews(
            UUID assignmentId,

            @Schema(description = "Since when it is paused: cover the screen. Null while it goes on.") @Nullable Instant pausedAt,

            @Schema(description = "What arrives later is kept and shown as late; null when it stays open.") @Nullable Instant closesAt,

            @Schema(description = "The server's time, by which both are meant.")
            Instant serverTime) {}

    private final DeviceReports reports;
    private final Caller caller;
    private final Clock clock;

    DeviceResource(DeviceReports reports, Caller caller, Clock clock) {
        this.reports = reports;
        this.caller = caller;
        this.clock = clock;
    }

    @PUT
    @MayEndWith(status = 429, problem = "too-many-requests", when = "The devices report too often")
    @Operation(
            operationId = "reportDevice",
            summary = "Say what is on the screen and how many answers wait",
            description =
                    "The device makes its id (a UUID) and keeps it. Report when the item changes, when answers begin "
                            + "or cease to wait, and every 15 seconds while a quiz is open: the answer says whether it is paused. Of "
                            + "an attempt's devices the last five are kept. It changes nothing about answers.")
    public DeviceNews report(UUID attemptId, UUID deviceId, @NotNull @Valid DeviceReport report) {
        var standing = reports.take(
                caller.student(),
                attemptId,
                deviceId,
                new DeviceReports.Report(report.item(), report.waiting(), report.counter()));
        return new DeviceNews(standing.assignmentId(), standing.pausedAt(), standing.closesAt(), clock.instant());
    }
}
