create table quiz_set (
    id             uuid        not null,
    school_id      uuid,
    name           text        not null,
    title          text        not null,
    summary        text        not null,
    language       text        not null,
    level          text        not null,
    tags           text[]      not null,
    item_count     int         not null,
    latest_version int         not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    constraint quiz_set_pk primary key (id),
    constraint quiz_set_school_fk foreign key (school_id) references school (id),
    -- The packs that come with Discern belong to no school, and to all.
    constraint quiz_set_name_unique unique nulls not distinct (school_id, name),
    constraint quiz_set_level_known check (level in ('INTRODUCTORY', 'INTERMEDIATE', 'ADVANCED'))
);

create table quiz_version (
    quiz_set_id  uuid        not null,
    number       int         not null,
    content      jsonb       not null,
    key          jsonb       not null,
    content_hash text        not null,
    hash         text        not null,
    published_at timestamptz not null,
    published_by uuid,
    constraint quiz_version_pk primary key (quiz_set_id, number),
    constraint quiz_version_set_fk foreign key (quiz_set_id) references quiz_set (id),
    constraint quiz_version_publisher_fk foreign key (published_by) references teacher (id),
    constraint quiz_version_number_positive check (number >= 1)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is never changed once it is written', tg_table_name
        using errcode = 'restrict_violation', hint = 'Publish the next version instead.';
end
$$;

create trigger quiz_version_is_immutable
    before update or delete on quiz_version
    for each row execute function refuse_change();

create trigger quiz_version_is_not_truncated
    before truncate on quiz_version
    for each statement execute function refuse_change();
