create table article (
    id           uuid        not null,
    owner_id     uuid        not null,
    headline     text,
    byline       text,
    outlet       text,
    published_on date,
    url          text,
    licence      text,
    body         text        not null,
    created_at   timestamptz not null,
    constraint article_pk primary key (id),
    -- A teacher's own copies go with the teacher.
    constraint article_owner_fk foreign key (owner_id) references teacher (id) on delete cascade,
    constraint article_body_length check (char_length(body) between 1 and 200000)
);

create index article_owner_idx on article (owner_id, id);
