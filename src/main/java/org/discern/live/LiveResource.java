package org.discern.live;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.discern.classroom.ClassAccess;
import org.discern.classroom.ClassRow;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/classes/{classId}/dashboard/live")
@Tag(name = "Live")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class LiveResource {

    private final LiveClasses classes;
    private final ClassAccess access;
    private final Caller caller;

    LiveResource(LiveClasses classes, ClassAccess access, Caller caller) {
        this.classes = classes;
        this.access = access;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getLiveClass",
            summary = "Who sits before an assignment, and where they are",
            description = "What the stream sends as `class`, as it is at this moment.")
    public LiveClass get(UUID classId, @NotNull @QueryParam("assignment") UUID assignment) {
        access.check(classId, caller.person());
        return classes.of(new ClassRow(classId, assignment));
    }
}
