-- What decides about time, and may be changed later.
alter table assignment
    add column time_limit_seconds int,
    add column late               text    not null default 'ACCEPT',
    add column keys_included      boolean not null default false,
    add constraint assignment_time_limit_range check (time_limit_seconds between 60 and 86400),
    add constraint assignment_late_known check (late in ('ACCEPT', 'REVIEW')),
    add constraint assignment_keys_in_practice_only check (not keys_included or purpose = 'PRACTICE');

-- Extra time: the limit is this many times as long for the student.
alter table student
    add column time_factor double precision not null default 1,
    add constraint student_time_factor_range check (time_factor between 1 and 4);

-- A voided attempt has number 0; the others count from 1 without gaps.
alter table attempt
    add column clock_ahead_millis bigint,
    add column voided_at          timestamptz,
    add column voided_by          uuid,
    add column void_reason        text,
    drop constraint attempt_number_unique,
    add constraint attempt_voider_fk foreign key (voided_by) references teacher (id),
    add constraint attempt_void_whole check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    add constraint attempt_void_reason_length check (char_length(void_reason) between 1 and 1000);
comment on column attempt.clock_ahead_millis is 'how far the device was ahead of the server when it registered the attempt; null when it did not say';

create unique index attempt_number_unique on attempt (class_id, assignment_id, student_id, number) where number > 0;

alter table response
    drop constraint response_standing_known,
    add constraint response_standing_known check (standing in ('COUNTS', 'AFTER_SUBMISSION', 'AFTER_REVEAL', 'AFTER_TIME'));

create index response_after_time_idx on response (class_id, attempt_id) where standing = 'AFTER_TIME';

-- Whether an answer that came after the time counts. Without a row it waits; the standing in the log stays what it was.
create table late_decision (
    class_id    uuid        not null,
    attempt_id  uuid        not null,
    response_id uuid        not null,
    accepted    boolean     not null,
    decided_by  uuid        not null,
    decided_at  timestamptz not null,
    constraint late_decision_pk primary key (class_id, attempt_id, response_id),
    constraint late_decision_response_fk foreign key (class_id, attempt_id, response_id) references response (class_id, attempt_id, id) on delete cascade,
    constraint late_decision_teacher_fk foreign key (decided_by) references teacher (id)
);
