package org.discern.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.discern.account.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/codebook")
@Tag(name = "Exports")
@RolesAllowed({Role.Names.TEACHER, Role.Names.ADMIN})
class CodebookResource {

    @GET
    @Operation(
            operationId = "getCodebook",
            summary = "What the columns of exported files mean",
            description = "Made of the same definitions as the files themselves.")
    public Codebook get() {
        return Codebook.ofAllFiles();
    }
}
