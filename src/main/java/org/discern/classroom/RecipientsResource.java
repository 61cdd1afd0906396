package org.discern.classroom;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.discern.account.Caller;
import org.discern.account.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/classes/{classId}/assignments/{assignmentId}/recipients")
@Tag(name = "Assignments")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class RecipientsResource {

    /** Whom an assignment is for. */
    @Schema(name = "Recipients")
    record RecipientsView(
            @Schema(description = "Whether it is for the whole class, whoever joins it later included.")
            boolean wholeClass,

            @Schema(description = "The students that it is for; empty when it is for the whole class.")
            List<UUID> students) {}

    private final Recipients recipients;
    private final Assigning assigning;
    private final ClassAccess access;
    private final Caller caller;

    RecipientsResource(Recipients recipients, Assigning assigning, ClassAccess access, Caller caller) {
        this.recipients = recipients;
        this.assigning = assigning;
        this.access = access;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getRecipients",
            summary = "Whom an assignment is for",
            description = "Practice for a group is seen by its students alone.")
    public RecipientsView get(UUID classId, UUID assignmentId) {
        access.check(classId, caller.person());
        assigning.get(classId, assignmentId);
        return new RecipientsView(!recipients.areSome(classId, assignmentId), recipients.of(classId, assignmentId));
    }
}
