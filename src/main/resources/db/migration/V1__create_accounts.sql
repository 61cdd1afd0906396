create table school (
    id         uuid        not null,
    name       text        not null,
    created_at timestamptz not null,
    constraint school_pk primary key (id),
    constraint school_name_length check (char_length(name) between 1 and 200)
);

create table teacher (
    id            uuid        not null,
    school_id     uuid        not null,
    username      text        not null,
    display_name  text        not null,
    password_hash text        not null,
    role          text        not null,
    created_at    timestamptz not null,
    constraint teacher_pk primary key (id),
    constraint teacher_school_fk foreign key (school_id) references school (id),
    constraint teacher_username_unique unique (username),
    constraint teacher_username_lower_case check (username = lower(username)),
    constraint teacher_role_known check (role in ('TEACHER', 'ADMIN'))
);

create index teacher_school_idx on teacher (school_id);

-- One sign-in of one person on one device. A refresh token is never stored, only its hash; the previous one stays
-- good until the current one is used, so that a lost reply on bad Wi-Fi signs nobody out.
create table session (
    id            uuid        not null,
    person_id     uuid        not null,
    school_id     uuid        not null,
    class_id      uuid,
    role          text        not null,
    current_hash  bytea       not null,
    previous_hash bytea,
    created_at    timestamptz not null,
    expires_at    timestamptz not null,
    constraint session_pk primary key (id),
    constraint session_role_known check (role in ('TEACHER', 'ADMIN', 'STUDENT')),
    constraint session_class_of_student check ((role = 'STUDENT') = (class_id is not null))
);

create index session_person_idx on session (person_id);
create index session_expiry_idx on session (expires_at);

-- Signs the access tokens. Made once, at the first start; every node of the server reads the same one.
create table signing_key (
    id         int         not null default 1,
    secret     bytea       not null,
    created_at timestamptz not null,
    constraint signing_key_pk primary key (id),
    constraint signing_key_single check (id = 1),
    constraint signing_key_length check (octet_length(secret) = 32)
);
