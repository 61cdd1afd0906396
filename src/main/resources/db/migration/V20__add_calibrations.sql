-- A calibration of the items, with what came of it; item_calibration holds its figures until the next one.
create table calibration (
    id             uuid        not null,
    scheduled      boolean     not null,
    state          text        not null,
    started_at     timestamptz not null,
    finished_at    timestamptz,
    -- What the answers were like: where it is the same the next night, nothing needs to be done.
    basis          text,
    students       int,
    answers        bigint,
    items          int,
    too_few        int,
    no_variation   int,
    groups         int,
    mean_ability   double precision,
    spread         double precision,
    log_likelihood double precision,
    iterations     int,
    converged      boolean,
    constraint calibration_pk primary key (id),
    constraint calibration_state_known check (state in ('RUNNING', 'DONE', 'FAILED')),
    constraint calibration_finished check ((state = 'RUNNING') = (finished_at is null)),
    constraint calibration_figures check ((state = 'DONE') = (converged is not null))
);

alter table quiz_set
    -- By its author, from the estimates of its items.
    add column estimated_difficulty text,
    -- By those who answered, of the latest version: kept by the calibration, and taken back by the next publication.
    add column calibrated_difficulty text,
    add column calibrated_mean double precision,
    add column calibrated_spread double precision,
    add column calibrated_items int not null default 0,
    add column difficulty text generated always as (coalesce(calibrated_difficulty, estimated_difficulty)) stored,
    add constraint quiz_set_estimate_known check (estimated_difficulty in ('EASY', 'MEDIUM', 'HARD')),
    add constraint quiz_set_calibration_known check (calibrated_difficulty in ('EASY', 'MEDIUM', 'HARD'));

-- What was published before this migration; LibraryIndex says the same of what comes after.
update quiz_set s
set estimated_difficulty = case when e.mean < -1 / 3.0 then 'EASY' when e.mean > 1 / 3.0 then 'HARD' else 'MEDIUM' end
from quiz_version v,
     lateral (select avg(case x #>> '{}' when 'EASY' then -1 when 'HARD' then 1 else 0 end) as mean
              from jsonb_path_query(v.key, '$.*.difficulty') x) e
where v.quiz_set_id = s.id and v.number = s.latest_version and e.mean is not null;

create index quiz_set_public_difficulty_idx on quiz_set (difficulty, id)
    where visibility = 'PUBLIC' and latest_version > 0 and retired_at is null and owner_id is not null;
