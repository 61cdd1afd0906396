-- What colleagues are asked about: the items of a draft as they were at that moment, so that later edits disturb nobody.
create table opinion_round (
    id          uuid        not null,
    quiz_set_id uuid        not null,
    revision    int         not null,
    content     jsonb       not null,
    key         jsonb       not null,
    note        text,
    asked_by    uuid        not null,
    asked_at    timestamptz not null,
    closed_at   timestamptz,
    constraint opinion_round_pk primary key (id),
    constraint opinion_round_set_fk foreign key (quiz_set_id) references quiz_set (id) on delete cascade,
    constraint opinion_round_asker_fk foreign key (asked_by) references teacher (id),
    constraint opinion_round_revision_counts check (revision >= 0)
);

create index opinion_round_set_idx on opinion_round (quiz_set_id, id);

create table opinion_invitation (
    round_id     uuid not null,
    colleague_id uuid not null,
    declined_at  timestamptz,
    constraint opinion_invitation_pk primary key (round_id, colleague_id),
    constraint opinion_invitation_round_fk foreign key (round_id) references opinion_round (id) on delete cascade,
    constraint opinion_invitation_colleague_fk foreign key (colleague_id) references teacher (id) on delete cascade
);

create index opinion_invitation_colleague_idx on opinion_invitation (colleague_id);

create table opinion (
    round_id     uuid        not null,
    colleague_id uuid        not null,
    item         text        not null,
    answer       jsonb       not null,
    comment      text,
    given_at     timestamptz not null,
    constraint opinion_pk primary key (round_id, colleague_id, item),
    constraint opinion_invitation_fk foreign key (round_id, colleague_id)
        references opinion_invitation (round_id, colleague_id) on delete cascade
);
