-- An official assignment counts in statistics; practice never does.
alter table assignment add column purpose text not null default 'OFFICIAL';
alter table assignment add constraint assignment_purpose_known check (purpose in ('OFFICIAL', 'PRACTICE'));

-- How hard an item proved to be, over all classes that took it. Made anew from the marks from time to time.
create table item_calibration (
    quiz_set_id    uuid             not null,
    version        int              not null,
    item           text             not null,
    difficulty     double precision not null,
    standard_error double precision not null,
    infit          double precision not null,
    outfit         double precision not null,
    students       int              not null,
    calibrated_at  timestamptz      not null,
    constraint item_calibration_pk primary key (quiz_set_id, version, item),
    constraint item_calibration_version_fk foreign key (quiz_set_id, version) references quiz_version (quiz_set_id, number)
);
comment on column item_calibration.difficulty is 'in logits; 0 is the mean item of the last calibration';
