-- The text search configuration of a language, by its BCP 47 tag. Where Postgres has none, words count as they stand.
create function search_config(language text) returns regconfig language sql immutable parallel safe as $$
select case split_part(lower(language), '-', 1)
    when 'ar' then 'pg_catalog.arabic'::regconfig
    when 'ca' then 'pg_catalog.catalan'::regconfig
    when 'da' then 'pg_catalog.danish'::regconfig
    when 'de' then 'pg_catalog.german'::regconfig
    when 'el' then 'pg_catalog.greek'::regconfig
    when 'en' then 'pg_catalog.english'::regconfig
    when 'es' then 'pg_catalog.spanish'::regconfig
    when 'eu' then 'pg_catalog.basque'::regconfig
    when 'fi' then 'pg_catalog.finnish'::regconfig
    when 'fr' then 'pg_catalog.french'::regconfig
    when 'ga' then 'pg_catalog.irish'::regconfig
    when 'hi' then 'pg_catalog.hindi'::regconfig
    when 'hu' then 'pg_catalog.hungarian'::regconfig
    when 'hy' then 'pg_catalog.armenian'::regconfig
    when 'id' then 'pg_catalog.indonesian'::regconfig
    when 'it' then 'pg_catalog.italian'::regconfig
    when 'lt' then 'pg_catalog.lithuanian'::regconfig
    when 'nb' then 'pg_catalog.norwegian'::regconfig
    when 'ne' then 'pg_catalog.nepali'::regconfig
    when 'nl' then 'pg_catalog.dutch'::regconfig
    when 'nn' then 'pg_catalog.norwegian'::regconfig
    when 'no' then 'pg_catalog.norwegian'::regconfig
    when 'pt' then 'pg_catalog.portuguese'::regconfig
    when 'ro' then 'pg_catalog.romanian'::regconfig
    when 'ru' then 'pg_catalog.russian'::regconfig
    when 'sr' then 'pg_catalog.serbian'::regconfig
    when 'sv' then 'pg_catalog.swedish'::regconfig
    when 'ta' then 'pg_catalog.tamil'::regconfig
    when 'tr' then 'pg_catalog.turkish'::regconfig
    when 'yi' then 'pg_catalog.yiddish'::regconfig
    else 'pg_catalog.simple'::regconfig
end
$$;

create function head_text(name text, title text, summary text, tags text[]) returns text
    language sql immutable parallel safe as $$
select name || ' ' || title || ' ' || summary || ' ' || array_to_string(tags, ' ')
$$;

-- Words are kept twice: as they stand, so that they are found in any language, and by their stems in their own.
-- Neither function calls the other: a restored backup computes the column while nothing is on the search path.
alter table quiz_set
    add column kinds text[] not null default '{}',
    add column labels text[] not null default '{}',
    -- Of the latest version's articles, items and excerpts.
    add column words tsvector not null default '',
    add column search tsvector not null generated always as (
        to_tsvector('pg_catalog.simple', head_text(name, title, summary, tags))
            || to_tsvector(search_config(language), head_text(name, title, summary, tags))
            || words) stored;

-- What was published before this migration; LibraryIndex says the same of what comes after.
update quiz_set s
set kinds  = array(select distinct k #>> '{}' from jsonb_path_query(v.content, '$.items[*].kind') k order by 1),
    labels = array(select l #>> '{}' from jsonb_path_query(v.key, '$.*.key.label') l
                   union select l #>> '{}' from jsonb_path_query(v.key, '$.*.key.labels.*') l
                   union select l #>> '{}' from jsonb_path_query(v.key, '$.*.key.fidelity') l
                   order by 1),
    words  = to_tsvector('pg_catalog.simple', t.texts) || to_tsvector(search_config(s.language), t.texts)
from quiz_version v,
     lateral (select left(string_agg(x #>> '{}', E'\n'), 60000) as texts
              from (select jsonb_path_query(v.content, '$.author') as x
                    union all select jsonb_path_query(v.content, '$.articles[*].headline')
                    union all select jsonb_path_query(v.content, '$.items[*].prompt')
                    union all select jsonb_path_query(v.content, '$.excerpts[*].quote')) all_texts) t
where v.quiz_set_id = s.id and v.number = s.latest_version;

-- Without fastupdate a publication takes a little longer, and no search has to read what publications left pending.
create index quiz_set_search_idx on quiz_set using gin (search) with (fastupdate = off);
create index quiz_set_facets_idx on quiz_set using gin (tags, kinds, labels) with (fastupdate = off);

-- One index for each shelf, newest last, so that a page of a shelf is read without looking at what nobody may see.
drop index quiz_set_school_idx;
create index quiz_set_owner_idx on quiz_set (owner_id, id);
create index quiz_set_of_school_idx on quiz_set (school_id, id)
    where visibility = 'SCHOOL' and latest_version > 0 and retired_at is null;
create index quiz_set_public_idx on quiz_set (id)
    where visibility = 'PUBLIC' and latest_version > 0 and retired_at is null and owner_id is not null;
