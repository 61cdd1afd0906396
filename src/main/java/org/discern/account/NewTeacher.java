package org.discern.account;

import java.util.Locale;

/** A teacher's account to be made. */
record NewTeacher(String username, String displayName, String password, Role role) {
    NewTeacher {
        username = normal(username);
        displayName = displayName.strip();
    }

    /** How usernames are kept and compared: without regard to case. */
    static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
