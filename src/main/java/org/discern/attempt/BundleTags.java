package org.discern.attempt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells bundles apart by all that they hold: the content by its hash, and what can change by another. */
@ApplicationScoped
class BundleTags {

    private static final int BYTES = 16;

    private final ObjectMapper mapper;

    BundleTags(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The entity tag, in its quotation marks. */
    String of(Bundle bundle) {
        try {
            byte[] changing = mapper.writeValueAsBytes(List.of(bundle.given(), solutions(bundle)));
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(changing);
            return '"' + bundle.given().contentHash() + '.' + HexFormat.of().formatHex(hash, 0, BYTES) + '"';
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("A bundle cannot be told from others", e);
        }
    }

    private static List<Bundle.Solved> solutions(Bundle bundle) {
        @Nullable List<Bundle.Solved> solutions = bundle instanceof Bundle.Practice practice ? practice.solutions() : null;
        return solutions == null ? List.of() : solutions;
    }
}
