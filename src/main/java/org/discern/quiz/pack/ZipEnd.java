package org.discern.quiz.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The record at the end of a zip (PKWARE APPNOTE 4.3.16). A zip that was cut off lacks it, and without asking for it the
 * files before the cut would pass for all.
 *
 * @param entries how many there are, modulo 65,536; -1 where the record is missing
 */
record ZipEnd(int entries) {

    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int TOTAL = 10;
    private static final int LONGEST_COMMENT = 0xFFFF;

    static ZipEnd of(byte[] zip) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int last = zip.length - LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == SIGNATURE) {
                return new ZipEnd(Short.toUnsignedInt(bytes.getShort(at + TOTAL)));
            }
        }
        return new ZipEnd(-1);
    }

    boolean isNot(int counted) {
        return entries != (counted & 0xFFFF);
    }
}
