package org.discern.classroom;

import java.util.Locale;

/** What students type to join a class; case, spaces and hyphens make no difference. */
record JoinCode(String text) {

    JoinCode {
        String letters = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        text = letters.replaceAll("(.{4})(?=.)", "$1-");
    }
}
