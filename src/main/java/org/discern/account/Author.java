package org.discern.account;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The teacher who did something, as colleagues see them. */
@Schema(name = "Author", description = "The teacher who did it.")
public record Author(UUID id, String displayName) {}
