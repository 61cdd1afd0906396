-- The draft of a quiz set is the latest of these; the ones before are its undo. Text, not jsonb: a teacher gets back what
-- was saved, field by field in its order.
create table draft_revision (
    quiz_set_id uuid        not null,
    number      int         not null,
    document    text        not null,
    changes     text[]      not null,
    saved_at    timestamptz not null,
    saved_by    uuid        not null,
    constraint draft_revision_pk primary key (quiz_set_id, number),
    constraint draft_revision_set_fk foreign key (quiz_set_id) references quiz_set (id) on delete cascade,
    constraint draft_revision_author_fk foreign key (saved_by) references teacher (id),
    constraint draft_revision_number_positive check (number >= 1)
);
