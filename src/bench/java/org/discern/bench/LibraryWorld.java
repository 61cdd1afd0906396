package org.discern.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.account.Role;

/**
 * A library of made-up quiz sets of 20 items each, made by SQL alone, the same at each run.
 *
 * <p>Forty sets a school and ten a teacher. Of the sets 60 % are private, 25 % shared with the school and 15 % public;
 * 10 % have nothing published and 3 % are retired. The words of titles, prompts and excerpts follow Zipf's law over
 * 8,000; so do the tags over 200. Languages, levels, kinds and labels are as uneven as those of teachers.
 */
final class LibraryWorld {

    private static final String PEOPLE = """
            insert into school
            select md5('school ' || n)::uuid, 'School ' || n, now() from generate_series(1, greatest(2, :sets / 40)) n;
            insert into teacher
            select md5('teacher ' || n)::uuid, md5('school ' || 1 + (n - 1) / 4)::uuid, 'teacher-' || n, 'Teacher ' || n,
                   'x', 'TEACHER', now()
            from generate_series(1, 4 * greatest(2, :sets / 40)) n;
            """;

    /** The commonest words are real ones, so that there are stop words and stems; the others are made of syllables. */
    private static final String WORDS = """
            create temp table word as
            select n, coalesce(
                (string_to_array('the of and to in said that for council school mayor students voted people new city '
                    'report not years police pool market cities canteen river tickets strike festival', ' '))[n],
                (select string_agg(substr('babedidofagelihumajonokupyrasetivozuxewa', 1 + 2 * d::int, 2), '')
                 from unnest(array[n % 20, n / 20 % 20, n / 400 % 20, n * 7 % 20]) d)) as text
            from generate_series(1, 8000) n;
            create temp table sentence as
            select x.n, string_agg(word.text, ' ') as text
            from (select n, floor(exp(random() * ln(8000)))::int as rank
                  from generate_series(1, 2000 + 2 * :sets) n, generate_series(1, 16)) x
            join word on word.n = x.rank
            group by x.n;
            create unique index on sentence (n);
            """;

    private static final String ITEMS = """
            create temp table item as
            select x.n, x.k, x.kind, x.label, prompt.text as prompt, quote.text as quote
            from (select n, k,
                         case when random() < .7 then 'classify' when random() < .5 then 'sort'
                              when n % 7 = 0 then 'compare' else 'highlight' end as kind,
                         (array['CLAIM', 'OPINION', 'QUOTE', 'CLAIM', 'OPINION', 'MIXED', 'PREDICTION', 'BLENDED'])
                             [1 + floor(random() * (2 + n % 7))::int] as label,
                         1 + floor(random() * (2000 + 2 * :sets))::int as a,
                         1 + floor(random() * (2000 + 2 * :sets))::int as b
                  from generate_series(1, :sets) n, generate_series(1, 20) k) x
            join sentence prompt on prompt.n = x.a
            join sentence quote on quote.n = x.b;
            """;

    private static final String SETS = """
            insert into quiz_set (id, school_id, owner_id, visibility, name, title, summary, language, level, tags, kinds,
                                  labels, item_count, latest_version, created_at, updated_at, retired_at, words)
            select md5('set ' || s.n)::uuid, t.school_id, t.id,
                   case when s.dice < .6 then 'PRIVATE' when s.dice < .85 then 'SCHOOL' else 'PUBLIC' end,
                   'set-' || s.n, initcap(left(i.title, 60)), i.summary, s.language, s.level, s.tags,
                   case when s.published then i.kinds else '{}' end, case when s.published then i.labels else '{}' end,
                   case when s.published then 20 else 0 end, s.published::int, now(), now(),
                   case when random() < .03 then now() end,
                   case when s.published
                        then to_tsvector('simple', i.texts) || to_tsvector(search_config(s.language), i.texts)
                        else '' end
            from (select n, random() as dice, random() < .9 as published,
                         (array['en', 'en', 'en', 'en', 'en', 'en-GB', 'de', 'de', 'fr', 'es', 'pt-BR'])
                             [1 + floor(random() * 11)::int] as language,
                         (array['INTRODUCTORY', 'INTERMEDIATE', 'ADVANCED'])[1 + floor(random() * random() * 3)::int]
                             as level,
                         array(select distinct 'tag-' || floor(exp(random() * ln(200)))::int
                               from generate_series(1, 3 + n % 2)) as tags
                  from generate_series(1, :sets) n) s
            join teacher t on t.username = 'teacher-' || 1 + s.n % (select count(*) from teacher)
            join (select n, min(prompt) as title, max(prompt) as summary, array_agg(distinct kind) as kinds,
                         array_agg(distinct label) as labels, string_agg(prompt || E'\n' || quote, E'\n') as texts
                  from item group by n) i on i.n = s.n
            order by s.n;
            -- Ids in the order of time, as those that Discern makes; a few sets in Finnish.
            update quiz_set set id = uuidv7(make_interval(secs => substr(name, 5)::int - 100000)),
                                language = case when substr(name, 5)::int % 300 = 7 then 'fi' else language end,
                                calibrated_difficulty = case when hashtext(name) % 100 = 7 then 'HARD'
                                                             when hashtext(name) % 3 = 0 then 'MEDIUM'
                                                             when hashtext(name) % 3 = 1 then 'EASY' end;
            """;

    private static final String VERSIONS = """
            insert into quiz_version
            select s.id, 1,
                   jsonb_build_object('id', s.name, 'items', jsonb_agg(jsonb_build_object(
                       'id', 'item-' || i.k, 'kind', i.kind, 'prompt', i.prompt, 'quote', i.quote))),
                   jsonb_object_agg('item-' || i.k, jsonb_build_object('key', jsonb_build_object('label', i.label))),
                   md5(s.name), md5(s.name), now(), s.owner_id
            from quiz_set s join item i on s.name = 'set-' || i.n
            where s.latest_version > 0
            group by s.id
            """;

    private LibraryWorld() {}

    /** Fills an empty database, and brings its statistics up to date. */
    static void fill(Connection database, int sets) throws SQLException {
        List<String> indexes = indexes(database);
        try (Statement statement = database.createStatement()) {
            statement.execute("select setseed(.5)");
            // An index that grows row by row takes longer, and another shape than one that was filled over years.
            statement.execute("drop index quiz_set_search_idx, quiz_set_facets_idx");
            for (String part : List.of(PEOPLE, WORDS, ITEMS, SETS, VERSIONS)) {
                statement.execute(part.replace(":sets", String.valueOf(sets)));
            }
            for (String index : indexes) {
                statement.execute(index);
            }
            statement.execute("drop table word, sentence, item");
            statement.execute("vacuum analyze");
        }
    }

    private static List<String> indexes(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select indexdef from pg_indexes where indexdef like '%quiz_set using gin%' or "
                                + "indexdef like '%quiz_set USING gin%'")) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** The teacher who asks: one among many, with ten sets of their own. */
    static Person teacher(Connection database) throws SQLException {
        try (PreparedStatement statement =
                        database.prepareStatement("select id, school_id from teacher where username = 'teacher-2'");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Person(row.getObject(1, UUID.class), Role.TEACHER, row.getObject(2, UUID.class), null);
        }
    }
}
