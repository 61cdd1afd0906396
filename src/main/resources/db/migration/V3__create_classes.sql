create table class (
    id         uuid        not null,
    school_id  uuid        not null,
    name       text        not null,
    join_code  text        not null,
    created_at timestamptz not null,
    constraint class_pk primary key (id),
    constraint class_school_fk foreign key (school_id) references school (id),
    constraint class_join_code_unique unique (join_code),
    constraint class_name_length check (char_length(name) between 1 and 200)
);

create index class_school_idx on class (school_id);

create table class_teacher (
    class_id   uuid not null,
    teacher_id uuid not null,
    constraint class_teacher_pk primary key (class_id, teacher_id),
    constraint class_teacher_class_fk foreign key (class_id) references class (id) on delete cascade,
    constraint class_teacher_teacher_fk foreign key (teacher_id) references teacher (id)
);

create index class_teacher_teacher_idx on class_teacher (teacher_id);

create table student (
    class_id      uuid        not null,
    id            uuid        not null,
    pseudonym     text        not null,
    recovery_hash bytea       not null,
    join_key_hash bytea,
    joined_at     timestamptz not null,
    constraint student_pk primary key (class_id, id),
    constraint student_class_fk foreign key (class_id) references class (id) on delete cascade,
    constraint student_pseudonym_unique unique (class_id, pseudonym),
    constraint student_recovery_unique unique (class_id, recovery_hash),
    constraint student_join_key_unique unique (class_id, join_key_hash)
);

create table assignment (
    class_id         uuid        not null,
    id               uuid        not null,
    quiz_set_id      uuid        not null,
    version          int         not null,
    title            text        not null,
    opens_at         timestamptz not null,
    closes_at        timestamptz,
    reveal           text        not null,
    attempts_allowed int         not null,
    partial_credit   boolean     not null,
    created_at       timestamptz not null,
    created_by       uuid        not null,
    constraint assignment_pk primary key (class_id, id),
    constraint assignment_class_fk foreign key (class_id) references class (id) on delete cascade,
    constraint assignment_version_fk foreign key (quiz_set_id, version) references quiz_version (quiz_set_id, number),
    constraint assignment_creator_fk foreign key (created_by) references teacher (id),
    constraint assignment_window check (closes_at is null or closes_at > opens_at),
    constraint assignment_reveal_known check (reveal in ('AFTER_EACH', 'AFTER_SUBMIT', 'AFTER_CLOSE', 'NEVER')),
    constraint assignment_attempts_range check (attempts_allowed between 1 and 10)
);
