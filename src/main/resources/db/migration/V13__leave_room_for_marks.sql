-- A mark gives way to the next answer's: with room on its page the new row needs no new index entry.
alter table mark set (fillfactor = 80);
