package org.discern.account;

/** What an account may do. */
public enum Role {
    STUDENT,
    TEACHER,
    /** A teacher who also makes accounts for other teachers of the school. */
    ADMIN;

    /** For the security annotations, which take constants only. */
    public static final class Names {
        public static final String STUDENT = "STUDENT";
        public static final String TEACHER = "TEACHER";
        public static final String ADMIN = "ADMIN";

        private Names() {}
    }
}
