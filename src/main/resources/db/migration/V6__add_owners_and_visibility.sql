-- A set belongs to the teacher who made it; the packs that come with Discern belong to nobody.
alter table quiz_set
    add column owner_id uuid,
    add column visibility text,
    add column retired_at timestamptz;

-- Until now a set was its school's; whoever published it first owns it from here on.
update quiz_set s
set visibility = case when s.school_id is null then 'PUBLIC' else 'SCHOOL' end,
    owner_id   = (select v.published_by from quiz_version v where v.quiz_set_id = s.id and v.number = 1);

alter table quiz_set
    alter column visibility set not null,
    drop constraint quiz_set_name_unique,
    add constraint quiz_set_name_unique unique nulls not distinct (owner_id, name),
    add constraint quiz_set_owner_fk foreign key (owner_id) references teacher (id),
    add constraint quiz_set_owner_in_school check ((school_id is null) = (owner_id is null)),
    add constraint quiz_set_visibility_known check (visibility in ('PRIVATE', 'SCHOOL', 'PUBLIC')),
    add constraint quiz_set_version_counts check (latest_version >= 0);

create index quiz_set_school_idx on quiz_set (school_id, id);
