package org.discern.bench;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A part of every set, by the id of the row. The errors of one may be read; the other stays unseen until the end. */
enum Half {
    DEV,
    TEST,
    ALL;

    boolean has(String id) {
        return this == ALL || this == of(id);
    }

    private static Half of(String id) {
        var crc = new CRC32();
        crc.update(id.getBytes(StandardCharsets.UTF_8));
        return Math.floorMod(crc.getValue(), 2) == 0 ? DEV : TEST;
    }
}
