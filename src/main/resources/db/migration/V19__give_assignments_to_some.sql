-- Whom an assignment is for, where it is not for the whole class. Whether it is says the assignment itself: it stays for some
-- when the last of them is erased.
alter table assignment add column for_some boolean not null default false;

create table assignment_student (
    class_id      uuid not null,
    assignment_id uuid not null,
    student_id    uuid not null,
    constraint assignment_student_pk primary key (class_id, assignment_id, student_id),
    constraint assignment_student_assignment_fk foreign key (class_id, assignment_id) references assignment (class_id, id) on delete cascade,
    constraint assignment_student_student_fk foreign key (class_id, student_id) references student (class_id, id) on delete cascade
);

create index assignment_student_student_idx on assignment_student (class_id, student_id);
