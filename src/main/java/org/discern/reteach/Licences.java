package org.discern.reteach;

import java.util.Locale;
import java.util.regex.Pattern;
import org.discern.account.Person;
import org.discern.quiz.QuizLibrary;

/**
 * Whether items may be put together with others in a new set. One's own may; those of others when their licence is known to
 * let them be shared and changed. What is not stated, or needs a lawyer to read, is left out.
 */
final class Licences {

    private static final Pattern FREE =
            Pattern.compile("(cc0|cc[- ]by(?![- ]?(nc[- ])?nd)|public domain|pdm|mit\\b|apache-2).*");

    private Licences() {}

    static boolean allow(QuizLibrary.Summary set, String licence, Person teacher) {
        return teacher.id().equals(set.ownerId())
                || FREE.matcher(licence.toLowerCase(Locale.ROOT)).matches();
    }
}
