-- An assignment's answers marked again by another revision of the keys. From the first on, in their order, they say which
-- keys are in use; assignment.key_revision and assignment.keys_not_below are the outcome.
create table regrade (
    class_id       uuid        not null,
    id             uuid        not null,
    assignment_id  uuid        not null,
    number         int         not null,
    from_revision  int         not null,
    from_not_below int[]       not null,
    to_revision    int         not null,
    never_lower    boolean     not null,
    reason         text        not null,
    made_by        uuid        not null,
    started_at     timestamptz not null,
    finished_at    timestamptz,
    total          int         not null,
    done           int         not null,
    -- The last attempt that is done, in the order of their ids: where a regrade that was interrupted goes on.
    position       uuid,
    constraint regrade_pk primary key (class_id, id),
    constraint regrade_assignment_fk foreign key (class_id, assignment_id) references assignment (class_id, id) on delete cascade,
    constraint regrade_maker_fk foreign key (made_by) references teacher (id),
    constraint regrade_number_unique unique (class_id, assignment_id, number),
    constraint regrade_reason_length check (char_length(reason) between 1 and 1000),
    constraint regrade_progress check (done between 0 and total)
);

create unique index regrade_one_at_a_time on regrade (class_id, assignment_id) where finished_at is null;

-- Whose mark a regrade has changed, from what to what. Null is the credit of an item that does not count.
create table regrade_change (
    class_id      uuid             not null,
    regrade_id    uuid             not null,
    attempt_id    uuid             not null,
    item          text             not null,
    credit_before double precision,
    credit_after  double precision,
    constraint regrade_change_pk primary key (class_id, regrade_id, attempt_id, item),
    constraint regrade_change_regrade_fk foreign key (class_id, regrade_id) references regrade (class_id, id) on delete cascade,
    constraint regrade_change_attempt_fk foreign key (class_id, attempt_id) references attempt (class_id, id) on delete cascade
);

create index regrade_change_attempt_idx on regrade_change (class_id, attempt_id);

create trigger regrade_change_is_append_only
    before update on regrade_change
    for each row execute function refuse_change();
