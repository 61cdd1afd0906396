-- While it is set nobody starts, and devices cover the screen; answers are taken as ever.
alter table assignment add column paused_at timestamptz;

-- What a student's device last said of itself. Of an attempt's devices a few are kept.
create table device_report (
    class_id    uuid        not null,
    attempt_id  uuid        not null,
    device_id   uuid        not null,
    item        text,
    waiting     int         not null,
    counter     int         not null,
    reported_at timestamptz not null,
    constraint device_report_pk primary key (class_id, attempt_id, device_id),
    constraint device_report_attempt_fk foreign key (class_id, attempt_id) references attempt (class_id, id) on delete cascade,
    constraint device_report_waiting_range check (waiting between 0 and 10000),
    constraint device_report_counter_positive check (counter >= 1)
);
comment on column device_report.item is 'which item is on the screen; null when none is';
comment on column device_report.waiting is 'how many answers the device holds that were not acknowledged';
comment on column device_report.counter is 'counts the device''s reports; of two the higher one stands';
