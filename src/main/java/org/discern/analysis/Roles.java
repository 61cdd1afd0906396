package org.discern.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people are called beside their names: after "Ana Holt, the minister of transport," the minister is Ana Holt, as long
 * as nobody else is called so.
 */
final class Roles {

    private static final Pattern DESCRIPTION_ENDS =
            Pattern.compile(" (of|for|at|in|from|with|to|on|who|which|that) .*");
    private static final Pattern ROLE = Pattern.compile("\\p{Ll}[\\p{Ll}-]{2,}");

    private final Map<String, Set<String>> names = new HashMap<>();

    /** @param description such as "the acting director of the agency"; anything else teaches nothing */
    void learn(String description, @Nullable String name) {
        String role = role(description);
        if (role != null && name != null) {
            names.computeIfAbsent(role, key -> new HashSet<>()).add(name);
        }
    }

    /** Who is meant by "the minister"; null where nobody has been called so, or more than one. */
    @Nullable String of(String mention) {
        String role = mention.toLowerCase(Locale.ROOT).startsWith("the ") ? role(mention) : null;
        Set<String> known = role == null ? Set.of() : names.getOrDefault(role, Set.of());
        return known.size() == 1 ? known.iterator().next() : null;
    }

    /** The noun that the description turns on. */
    private static @Nullable String role(String description) {
        String core = DESCRIPTION_ENDS.matcher(description).replaceFirst("");
        String noun = core.substring(core.lastIndexOf(' ') + 1);
        return ROLE.matcher(noun).matches() ? noun : null;
    }
}
