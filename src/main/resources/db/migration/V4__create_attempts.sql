create table attempt (
    class_id      uuid        not null,
    id            uuid        not null,
    assignment_id uuid        not null,
    student_id    uuid        not null,
    number        int         not null,
    started_at    timestamptz not null,
    submitted_at  timestamptz,
    constraint attempt_pk primary key (class_id, id),
    constraint attempt_assignment_fk foreign key (class_id, assignment_id) references assignment (class_id, id) on delete cascade,
    constraint attempt_student_fk foreign key (class_id, student_id) references student (class_id, id) on delete cascade,
    constraint attempt_number_unique unique (class_id, assignment_id, student_id, number)
);

create index attempt_student_idx on attempt (class_id, student_id);

-- The log of raw answers. Rows are added and, when a student is erased, deleted; never changed.
create table response (
    class_id     uuid             not null,
    attempt_id   uuid             not null,
    id           uuid             not null,
    item         text             not null,
    sequence     int              not null,
    answer       jsonb            not null,
    confidence   double precision,
    answered_at  timestamptz      not null,
    received_at  timestamptz      not null,
    standing     text             not null,
    constraint response_pk primary key (class_id, attempt_id, id),
    constraint response_attempt_fk foreign key (class_id, attempt_id) references attempt (class_id, id) on delete cascade,
    constraint response_sequence_positive check (sequence >= 1),
    constraint response_confidence_range check (confidence between 0 and 1),
    constraint response_standing_known check (standing in ('COUNTS', 'AFTER_SUBMISSION', 'AFTER_REVEAL'))
);

create trigger response_is_append_only
    before update on response
    for each row execute function refuse_change();

-- An item whose key the student has seen: later answers to it are kept and do not count.
create table reveal (
    class_id    uuid        not null,
    attempt_id  uuid        not null,
    item        text        not null,
    revealed_at timestamptz not null,
    constraint reveal_pk primary key (class_id, attempt_id, item),
    constraint reveal_attempt_fk foreign key (class_id, attempt_id) references attempt (class_id, id) on delete cascade
);

-- What the current answer to each item earned: derived from the log and the key, and made again from them at will.
-- keyed and given run beside each other: one pair for each label that the student gave.
create table mark (
    class_id    uuid             not null,
    attempt_id  uuid             not null,
    item        text             not null,
    response_id uuid             not null,
    sequence    int              not null,
    credit      double precision not null,
    axis        text,
    keyed       text[]           not null,
    given       text[]           not null,
    constraint mark_pk primary key (class_id, attempt_id, item),
    constraint mark_response_fk foreign key (class_id, attempt_id, response_id) references response (class_id, attempt_id, id) on delete cascade,
    constraint mark_credit_range check (credit between 0 and 1),
    constraint mark_calls_paired check (cardinality(keyed) = cardinality(given))
);
