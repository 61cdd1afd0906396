-- Corrections of keys after their publication, each school's own. The published version itself never changes.
create table key_revision (
    quiz_set_id uuid        not null,
    version     int         not null,
    school_id   uuid        not null,
    number      int         not null,
    changes     jsonb       not null,
    reason      text        not null,
    made_by     uuid        not null,
    made_at     timestamptz not null,
    constraint key_revision_pk primary key (quiz_set_id, version, school_id, number),
    constraint key_revision_version_fk foreign key (quiz_set_id, version) references quiz_version (quiz_set_id, number),
    constraint key_revision_school_fk foreign key (school_id) references school (id),
    constraint key_revision_maker_fk foreign key (made_by) references teacher (id),
    constraint key_revision_number_positive check (number >= 1),
    constraint key_revision_reason_length check (char_length(reason) between 1 and 1000)
);

create trigger key_revision_is_immutable
    before update or delete on key_revision
    for each row execute function refuse_change();

create trigger key_revision_is_not_truncated
    before truncate on key_revision
    for each statement execute function refuse_change();

-- Which keys mark the answers: a copy of the outcome of all regrades, so that marking an answer asks for no more rows.
alter table assignment
    add column school_id       uuid,
    add column key_revision    int   not null default 0,
    add column keys_not_below  int[] not null default '{}',
    add constraint assignment_school_fk foreign key (school_id) references school (id),
    add constraint assignment_key_revision_known check (key_revision >= 0);

update assignment g set school_id = c.school_id from class c where c.id = g.class_id;

alter table assignment alter column school_id set not null;
