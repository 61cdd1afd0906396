-- A student disagrees with a key that they have been shown: once for each item of an attempt.
create table challenge (
    class_id     uuid        not null,
    id           uuid        not null,
    attempt_id   uuid        not null,
    item         text        not null,
    reason       text        not null,
    raised_at    timestamptz not null,
    state        text        not null,
    reply        text,
    accepted_how text,
    -- What made the student right: 0 where the answer was right already.
    key_revision int,
    answered_by  uuid,
    answered_at  timestamptz,
    constraint challenge_pk primary key (class_id, id),
    constraint challenge_attempt_fk foreign key (class_id, attempt_id) references attempt (class_id, id) on delete cascade,
    constraint challenge_teacher_fk foreign key (answered_by) references teacher (id),
    constraint challenge_once unique (class_id, attempt_id, item),
    constraint challenge_reason_length check (char_length(reason) between 1 and 500),
    constraint challenge_reply_length check (char_length(reply) between 1 and 1000),
    constraint challenge_state_known check (state in ('OPEN', 'WITHDRAWN', 'ACCEPTED', 'DECLINED')),
    constraint challenge_how_known check (accepted_how in ('REPLACE', 'ACCEPT_BOTH', 'DROP')),
    constraint challenge_answered check ((state in ('ACCEPTED', 'DECLINED')) = (reply is not null and answered_by is not null and answered_at is not null)),
    constraint challenge_accepted check ((state = 'ACCEPTED') = (accepted_how is not null and key_revision is not null))
);
