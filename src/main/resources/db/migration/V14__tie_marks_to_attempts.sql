-- A mark goes when its attempt does, as the answers do: both end with the student and never else. Tied to its answer, each
-- newer answer cost a check and a lock on a row that was written in the same statement.
alter table mark
    drop constraint mark_response_fk,
    add constraint mark_attempt_fk foreign key (class_id, attempt_id) references attempt (class_id, id) on delete cascade;
