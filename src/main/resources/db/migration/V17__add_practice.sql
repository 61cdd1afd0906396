-- Whether a class may practise, and with which quiz sets. Without a row it may not.
create table practice_switch (
    class_id      uuid        not null,
    enabled       boolean     not null,
    -- Null for all that the class's school may use.
    quiz_set_ids  uuid[],
    changed_by    uuid        not null,
    changed_at    timestamptz not null,
    constraint practice_switch_pk primary key (class_id),
    constraint practice_switch_class_fk foreign key (class_id) references class (id) on delete cascade,
    constraint practice_switch_teacher_fk foreign key (changed_by) references teacher (id)
);

-- Some items that a student was given to practise, in a row of their own each.
create table practice_round (
    class_id   uuid        not null,
    id         uuid        not null,
    student_id uuid        not null,
    size       int         not null,
    made_at    timestamptz not null,
    constraint practice_round_pk primary key (class_id, id),
    constraint practice_round_student_fk foreign key (class_id, student_id) references student (class_id, id) on delete cascade,
    constraint practice_round_size_range check (size between 1 and 20)
);

create index practice_round_student_idx on practice_round (class_id, student_id);

create table practice_item (
    class_id    uuid    not null,
    round_id    uuid    not null,
    place       int     not null,
    quiz_set_id uuid    not null,
    version     int     not null,
    item        text    not null,
    seen_before boolean not null,
    constraint practice_item_pk primary key (class_id, round_id, place),
    constraint practice_item_round_fk foreign key (class_id, round_id) references practice_round (class_id, id) on delete cascade,
    constraint practice_item_version_fk foreign key (quiz_set_id, version) references quiz_version (quiz_set_id, number),
    constraint practice_item_place_range check (place between 1 and 20)
);

-- The log of practice: one answer an item, with what it earned and what was then known of the item, so that all else can
-- be made of it again. Rows are added and, when a student is erased, deleted; never changed.
create table practice_answer (
    class_id       uuid             not null,
    round_id       uuid             not null,
    place          int              not null,
    id             uuid             not null,
    answer         jsonb            not null,
    confidence     double precision,
    answered_at    timestamptz      not null,
    received_at    timestamptz      not null,
    key_revision   int              not null,
    skill          text             not null,
    missed         text[]           not null,
    difficulty     double precision not null,
    guess          double precision not null,
    credit         double precision not null,
    -- What the student was told: the rating of the skill after the answer, and when it is due.
    rating         double precision not null,
    standard_error double precision not null,
    due_at         timestamptz      not null,
    constraint practice_answer_pk primary key (class_id, round_id, place),
    constraint practice_answer_item_fk foreign key (class_id, round_id, place) references practice_item (class_id, round_id, place) on delete cascade,
    constraint practice_answer_id_unique unique (class_id, round_id, id),
    constraint practice_answer_credit_range check (credit between 0 and 1),
    constraint practice_answer_confidence_range check (confidence between 0 and 1)
);

create trigger practice_answer_is_append_only
    before update on practice_answer
    for each row execute function refuse_change();

-- What the answers come to, by student and skill: made of the log and of the marks that the student may see, and made
-- again at will.
create table practice_state (
    class_id       uuid             not null,
    student_id     uuid             not null,
    skill          text             not null,
    rating         double precision not null,
    variance       double precision not null,
    answers        int              not null,
    practised      int              not null,
    mistakes       int              not null,
    recent_success double precision,
    stability      double precision,
    difficulty     double precision,
    reviewed_at    timestamptz,
    due_at         timestamptz,
    constraint practice_state_pk primary key (class_id, student_id, skill),
    constraint practice_state_student_fk foreign key (class_id, student_id) references student (class_id, id) on delete cascade
);
comment on column practice_state.rating is 'in logits';
comment on column practice_state.variance is 'of the error of the rating, in logits squared';
comment on column practice_state.stability is 'in days';
