package org.discern.platform.postgres;

import java.util.regex.Pattern;

/** Turns what Postgres says when it fails into what a person can do about it. */
enum Diagnosis {
    ROOT(
            "cannot be run as root|\"root\" execution|unshare failed",
            "Postgres does not run as root on this system. Start Discern as an ordinary user."),
    DISK_FULL(
            "no space left on device|not enough space|disk quota exceeded",
            "The disk is full. Make room and start Discern again; what was saved before is still there."),
    OWNER(
            "wrong ownership|invalid permissions",
            "The folder must belong to the user who runs Discern, and only to that user (chmod 700)."),
    NO_PERMISSION(
            "permission denied|AccessDenied|operation not permitted",
            "The user who runs Discern needs to own this folder and must be allowed to run programs in it (no noexec"
                    + " mount). DISCERN_DATA_DIRECTORY chooses another one."),
    OTHER_SYSTEM(
            "exec format error|bad cpu|error=[28],|required file not found",
            "The Postgres that Discern brings does not run on this system. Run one of your own and set"
                    + " QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.");

    private final Pattern sign;
    private final String advice;

    Diagnosis(String sign, String advice) {
        this.sign = Pattern.compile(sign, Pattern.CASE_INSENSITIVE);
        this.advice = advice;
    }

    /** One message: what failed, what to do if that is known, and what the system said. */
    static String of(String whatFailed, String output) {
        String said = output.isBlank() ? "" : " The system said: " + output.strip();
        for (Diagnosis diagnosis : values()) {
            if (diagnosis.sign.matcher(output).find()) {
                return whatFailed + ". " + diagnosis.advice + said;
            }
        }
        return whatFailed + "." + said;
    }
}
