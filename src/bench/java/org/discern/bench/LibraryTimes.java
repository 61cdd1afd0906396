package org.discern.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.durability.Database;
import org.discern.grading.Difficulty;
import org.discern.platform.postgres.EmbeddedPostgres;
import org.discern.quiz.LibraryFilter;
import org.discern.quiz.LibraryQuery;
import org.discern.quiz.LibraryShelf;
import org.discern.quiz.QuizContent;
import org.discern.testing.PostgresForTests;
import org.flywaydb.core.Flyway;

/**
 * How long the database takes to list and to search the library, and how that grows with it. Each question is asked by
 * one connection, over and over, as a prepared statement with its parameters, the way the application asks; the time is
 * from sending it to having read its rows, planning included.
 */
public final class LibraryTimes {

    private static final Path DATA = Path.of("target", "postgres-for-bench");
    private static final int PAGE = 51;
    private static final int WARM_UP = 30;
    private static final int RUNS = 400;
    private static final Duration LONGEST = Duration.ofSeconds(6);
    private static final LibraryFilter ALL = filter(null, null, null, null, null);

    /** Planned once for all values; measured to show why each search is planned for itself. */
    private static final String KEPT = "not used: a kept plan";

    /** What the shelves would be as one condition; measured to show why they are not. */
    private static final String BY_OR = """
            select s.id from quiz_set s
            where (s.owner_id = :me or s.latest_version > 0
                   and (s.visibility = 'PUBLIC' or s.visibility = 'SCHOOL' and s.school_id = :school))
              and s.retired_at is null%s
            order by s.id desc limit :limit
            """;

    private static final String ROWS = """
            select id, school_id, owner_id, visibility, name, title, summary, language, level, tags, kinds, labels,
                   item_count, calibrated_items, calibrated_mean, calibrated_spread, difficulty,
                   latest_version, retired_at, created_at, updated_at
            from quiz_set where id in (%s) order by id desc
            """;

    private LibraryTimes() {}

    /** @param arguments the numbers of quiz sets to measure with; those whose plans are shown have a minus before them */
    public static void main(String[] arguments) throws SQLException {
        List<Integer> sizes = arguments.length == 0
                ? List.of(200, -2_000, -20_000)
                : Arrays.stream(arguments).map(Integer::valueOf).toList();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(PostgresForTests.config(DATA));
                Connection database = new Database(
                        postgres.jdbcUrl(), postgres.username(), postgres.password()).connect()) {
            for (int size : sizes) {
                measure(postgres, database, size);
            }
        }
    }

    private static void measure(EmbeddedPostgres postgres, Connection database, int size) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("drop owned by current_user cascade");
        }
        Flyway.configure()
                .dataSource(postgres.jdbcUrl(), postgres.username(), postgres.password())
                .load()
                .migrate();
        LibraryWorld.fill(database, Math.abs(size));
        System.out.printf("%n%d sets%n%n| question | rows | median ms | p99 ms |%n|---|---|---|---|%n", Math.abs(size));
        var questions = questions(database);
        for (var question : questions.entrySet()) {
            time(database, question.getKey(), question.getValue());
        }
        if (size < 0) {
            for (var question : questions.entrySet()) {
                explain(database, question.getKey(), question.getValue());
            }
        }
    }

    private static Map<String, NamedQuery> questions(Connection database) throws SQLException {
        Person me = LibraryWorld.teacher(database);
        Map<String, NamedQuery> questions = new LinkedHashMap<>();
        questions.put("list, first page", asked(me, ALL, null));
        questions.put("list, from the middle on", asked(me, ALL, middle(database)));
        for (LibraryShelf shelf : LibraryShelf.values()) {
            questions.put("shelf " + shelf, asked(me, filter(null, null, null, null, shelf), null));
        }
        questions.put("tag, on 1 set in 2", asked(me, filter(null, "tag-1", null, null, null), null));
        questions.put("tag, on 1 set in 300", asked(me, filter(null, "tag-199", null, null, null), null));
        questions.put("kind compare", asked(me, new LibraryFilter(null, null, null, "compare", null, null, null, null, false), null));
        questions.put("label BLENDED", asked(me, new LibraryFilter(null, null, "BLENDED", null, null, null, null, null, false), null));
        questions.put("level ADVANCED", asked(me, filter(null, null, null, QuizContent.Level.ADVANCED, null), null));
        questions.put("difficulty MEDIUM, 1 set in 3", asked(me, difficulty(Difficulty.MEDIUM), null));
        questions.put("difficulty HARD, 1 set in 100", asked(me, difficulty(Difficulty.HARD), null));
        questions.put("language en", asked(me, filter(null, null, "en", null, null), null));
        questions.put("language fi, 1 set in 300", asked(me, filter(null, null, "fi", null, null), null));
        questions.put("language nobody has", asked(me, filter(null, null, "cy", null, null), null));
        questions.put("q, in nearly every set", asked(me, filter("council", null, null, null, null), null));
        questions.put("q, three common words", asked(me, filter("festival strike tickets", null, null, null, null), null));
        questions.put("q, a word of 1 set in 300", asked(me, filter(rareWord(database), null, null, null, null), null));
        questions.put("q, a phrase", asked(me, filter("\"school mayor\"", null, null, null, null), null));
        questions.put("q, a word nobody uses", asked(me, filter("zzyzx", null, null, null, null), null));
        questions.put("q and language", asked(me, filter("festival", null, "de", null, null), null));
        questions.put("all at once", asked(me, new LibraryFilter("strike", "tag-3", "CLAIM", "classify", "en",
                QuizContent.Level.INTRODUCTORY, Difficulty.MEDIUM, null, false), null));
        questions.put("the rows of a page", rows(database, asked(me, ALL, null)));
        questions.put(KEPT + ", q, a word nobody uses", asked(me, filter("zzyzx", null, null, null, null), null));
        questions.put("not used: one `or`, list", byOr(me, "", Map.of()));
        questions.put("not used: one `or`, language fi", byOr(me, " and s.language = 'fi'", Map.of()));
        questions.put("not used: one `or`, q in nearly every set",
                byOr(me, " and s.search @@ websearch_to_tsquery('english', :q)", Map.of("q", "council")));
        return questions;
    }

    private static LibraryFilter filter(
            String q, String tag, String language, QuizContent.Level level, LibraryShelf shelf) {
        return new LibraryFilter(q, tag, null, null, language, level, null, shelf, false);
    }

    private static LibraryFilter difficulty(Difficulty difficulty) {
        return new LibraryFilter(null, null, null, null, null, null, difficulty, null, false);
    }

    private static NamedQuery asked(Person me, LibraryFilter filter, UUID after) {
        var query = LibraryQuery.of(me, filter, new LibraryQuery.Slice(after, PAGE));
        return new NamedQuery(query.sql(), query.values());
    }

    private static NamedQuery byOr(Person me, String condition, Map<String, Object> more) {
        Map<String, Object> values = new LinkedHashMap<>(more);
        values.putAll(Map.of("me", me.id(), "school", me.schoolId(), "limit", PAGE));
        return new NamedQuery(BY_OR.formatted(condition), values);
    }

    private static NamedQuery rows(Connection database, NamedQuery page) throws SQLException {
        Map<String, Object> ids = new LinkedHashMap<>();
        try (PreparedStatement statement = page.prepare(database, "")) {
            NamedQuery.run(statement).forEach(id -> ids.put("id" + "x".repeat(ids.size()), id));
        }
        return new NamedQuery(ROWS.formatted(":" + String.join(", :", ids.keySet())), ids);
    }

    private static UUID middle(Connection database) throws SQLException {
        return (UUID) first(database, "select id from quiz_set order by id offset (select count(*) / 2 from quiz_set) limit 1");
    }

    /** The word of the excerpts that is in as nearly as can be one set in 300. */
    private static String rareWord(Connection database) throws SQLException {
        return (String) first(database, """
                select word from ts_stat('select words from quiz_set')
                order by abs(ndoc - (select greatest(2, count(*) / 300) from quiz_set)), word limit 1
                """);
    }

    private static Object first(Connection database, String sql) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            return NamedQuery.run(statement).get(0);
        }
    }

    private static void time(Connection database, String name, NamedQuery query) throws SQLException {
        List<Long> times = new ArrayList<>();
        int rows = 0;
        try (Statement setting = database.createStatement()) {
            setting.execute("set plan_cache_mode = " + (name.startsWith(KEPT) ? "auto" : "force_custom_plan"));
        }
        try (PreparedStatement statement = query.prepare(database, "")) {
            for (int i = 0; i < WARM_UP; i++) {
                rows = NamedQuery.run(statement).size();
            }
            long end = System.nanoTime() + LONGEST.toNanos();
            while (times.size() < RUNS && System.nanoTime() < end) {
                long start = System.nanoTime();
                NamedQuery.run(statement);
                times.add(System.nanoTime() - start);
            }
        }
        times.sort(null);
        System.out.printf(Locale.ROOT, "| %s | %d | %.2f | %.2f |%n", name, rows, milliseconds(times, .5),
                milliseconds(times, .99));
    }

    private static double milliseconds(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share)) / 1e6;
    }

    private static void explain(Connection database, String name, NamedQuery query) throws SQLException {
        System.out.println("\n" + name);
        try (PreparedStatement statement = query.prepare(database, "explain (analyze, buffers, costs off) ")) {
            NamedQuery.run(statement).forEach(System.out::println);
        }
    }
}
