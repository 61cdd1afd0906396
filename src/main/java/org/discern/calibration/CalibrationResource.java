package org.discern.calibration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.platform.MayEndWith;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/calibrations")
@Tag(name = "Calibrations")
@RolesAllowed(Role.Names.ADMIN)
class CalibrationResource {

    private static final int SHOWN = 20;

    /** What an admin sees. */
    @Schema(name = "CalibrationReport", description = "The latest calibrations, and the items that fit worst.")
    record Report(
            @Schema(description = "The newest first, at most 20.")
            List<CalibrationRun> calibrations,

            @Schema(
                    description =
                            "The ten items that fit worst by the last calibration, of the latest versions of your "
                                    + "school's quiz sets and of public ones.")
            List<ItemFit> worst) {}

    private final Calibrating calibrating;
    private final CalibrationRuns runs;
    private final CalibratedShelf shelf;
    private final Caller caller;

    CalibrationResource(Calibrating calibrating, CalibrationRuns runs, CalibratedShelf shelf, Caller caller) {
        this.calibrating = calibrating;
        this.runs = runs;
        this.shelf = shelf;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getCalibrations",
            summary = "The latest calibrations of items, and the items that fit worst",
            description =
                    "How hard items prove to be is found out over all classes of the server. Nothing here is of a "
                            + "single student.")
    public Report report() {
        return new Report(runs.newest(SHOWN), shelf.worst(caller.schoolId()));
    }

    @POST
    @ResponseStatus(202)
    @MayEndWith(status = 409, problem = "conflict", when = "Another node began the first one at the same moment")
    @Operation(
            operationId = "startCalibration",
            summary = "Calibrate all items now",
            description = "Goes on in the background, whether or not anything has changed. While one is running it is "
                    + "answered with that one.")
    public CalibrationRun start() {
        return calibrating
                .begin()
                .or(() -> runs.newest(1).stream().findFirst())
                .orElseThrow(() -> Problem.of(ProblemType.CONFLICT, "Another has just begun: look at how it stands."));
    }
}
