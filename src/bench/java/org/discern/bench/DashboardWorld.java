package org.discern.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/**
 * Many classes like one: the same quiz, thirty students each, whose answers are taken from two students of that class, of
 * whom the first is right and the second wrong. Two answers of three are right. Seventeen classes answer at the same time,
 * so that the rows of a class do not lie together.
 */
final class DashboardWorld {

    static final int STUDENTS = 30;

    /** Ids come in the order of time, as those that Discern makes. */
    private static final String SITTINGS = """
            create temp table world as
            select n, uuidv7(make_interval(secs => n - 1000000)) as class_id,
                   uuidv7(make_interval(secs => n - 1000000)) as assignment_id
            from generate_series(1, :classes) n;
            create temp table sitting as
            select w.n, s, w.class_id, w.assignment_id, uuidv7() as student_id, uuidv7() as attempt_id
            from (select * from world order by n) w, generate_series(1, :students) s;
            analyze sitting;
            """;

    private static final String TEMPLATE = """
            create temp table template as
            select a.student_id = ':right' as good, r.item, r.sequence, r.answer, r.confidence, r.answered_at, r.received_at,
                   m.credit, m.axis, m.keyed, m.given
            from attempt a
            join response r on r.class_id = a.class_id and r.attempt_id = a.id
            join mark m on m.class_id = r.class_id and m.attempt_id = r.attempt_id and m.response_id = r.id
            where a.class_id = ':class';
            """;

    private static final String CLASSES = """
            insert into class (id, school_id, name, join_code, created_at)
            select w.class_id, c.school_id, 'Class ' || w.n, w.class_id::text, now()
            from world w, class c where c.id = ':class' order by w.n;
            insert into class_teacher select w.class_id, t.teacher_id
            from world w, class_teacher t where t.class_id = ':class' order by w.n;
            insert into student (class_id, id, pseudonym, recovery_hash, joined_at)
            select class_id, student_id, 'Student ' || s, decode(md5(student_id::text), 'hex'), now()
            from sitting order by n, s;
            insert into assignment
            select (jsonb_populate_record(null::assignment,
                    to_jsonb(a) || jsonb_build_object('class_id', w.class_id, 'id', w.assignment_id))).*
            from world w, assignment a where a.class_id = ':class' order by w.n;
            insert into attempt (class_id, id, assignment_id, student_id, number, started_at, submitted_at)
            select class_id, attempt_id, assignment_id, student_id, 1, now(), now() from sitting order by n, s;
            """;

    private static final String ANSWERS = """
            insert into response
                (class_id, attempt_id, id, item, sequence, answer, confidence, answered_at, received_at, standing)
            select s.class_id, s.attempt_id, md5(s.attempt_id::text || t.item)::uuid, t.item, t.sequence, t.answer,
                   t.confidence, t.answered_at, t.received_at, 'COUNTS'
            from sitting s
            join template t on t.good = (hashtext(s.attempt_id::text || t.item) % 3 <> 0)
            where s.n between :from and :to
            order by s.n / 17, hashtext(s.attempt_id::text || t.sequence);
            insert into mark (class_id, attempt_id, item, response_id, sequence, credit, axis, keyed, given)
            select s.class_id, s.attempt_id, t.item, md5(s.attempt_id::text || t.item)::uuid, t.sequence, t.credit, t.axis,
                   t.keyed, t.given
            from sitting s
            join template t on t.good = (hashtext(s.attempt_id::text || t.item) % 3 <> 0)
            where s.n between :from and :to
            order by s.n / 17, hashtext(s.attempt_id::text || t.sequence);
            """;

    /** A school of forty of the classes, with an admin who signs in as "forty" with the password of "admin". */
    private static final String SCHOOL = """
            insert into school (id, name, created_at) values (':school', 'Forty classes', now());
            insert into teacher (id, school_id, username, display_name, password_hash, role, created_at)
            select ':school', ':school', 'forty-:classes', 'Forty', password_hash, 'ADMIN', now()
            from teacher where username = 'admin';
            create temp table forty as
            select class_id from world where n > :classes / 2 order by n limit 40;
            update class set school_id = ':school' where id in (select class_id from forty);
            update assignment set school_id = ':school' where class_id in (select class_id from forty);
            """;

    /** Ten of the classes get their assignment nine times more, a week apart, answered as the first. */
    private static final String TEN_ASSIGNMENTS = """
            create temp table copied as
            select w.class_id, w.assignment_id, k, uuidv7() as copy_id
            from (select * from world where n <= :classes / 2 order by n desc limit 10) w, generate_series(1, 9) k;
            insert into assignment
            select (jsonb_populate_record(null::assignment, to_jsonb(a) || jsonb_build_object('id', c.copy_id))).*
            from copied c join assignment a on a.class_id = c.class_id and a.id = c.assignment_id;
            create temp table sat as
            select c.class_id, c.copy_id, c.k, a.id as attempt_id, a.student_id, uuidv7() as sat_id
            from copied c join attempt a on a.class_id = c.class_id and a.assignment_id = c.assignment_id;
            insert into attempt (class_id, id, assignment_id, student_id, number, started_at, submitted_at)
            select class_id, sat_id, copy_id, student_id, 1, now() - k * interval '7 days', now() from sat;
            insert into response
            select (jsonb_populate_record(null::response, to_jsonb(r) || jsonb_build_object('attempt_id', s.sat_id))).*
            from sat s join response r on r.class_id = s.class_id and r.attempt_id = s.attempt_id;
            insert into mark
            select (jsonb_populate_record(null::mark, to_jsonb(m) || jsonb_build_object('attempt_id', s.sat_id))).*
            from sat s join mark m on m.class_id = s.class_id and m.attempt_id = s.attempt_id;
            """;

    private static final int AT_ONCE = 1000;

    private DashboardWorld() {}

    /** @param right the student of the class whose answers are right */
    static void fill(Connection database, UUID classId, UUID right, int classes) throws SQLException {
        try (Statement statement = database.createStatement()) {
            // What is copied points to what is there; checking it row by row would take most of the time, and reading asks
            // for none of it.
            statement.execute("alter table response drop constraint if exists response_attempt_fk");
            statement.execute("alter table mark drop constraint if exists mark_response_fk");
            statement.execute("drop table if exists world, sitting, template, forty, copied, sat");
            for (String part : List.of(SITTINGS, TEMPLATE, CLASSES)) {
                statement.execute(part.replace(":classes", String.valueOf(classes))
                        .replace(":students", String.valueOf(STUDENTS))
                        .replace(":class", classId.toString())
                        .replace(":right", right.toString()));
            }
            for (int from = 1; from <= classes; from += AT_ONCE) {
                statement.execute(ANSWERS.replace(":from", String.valueOf(from))
                        .replace(":to", String.valueOf(from + AT_ONCE - 1)));
            }
            for (String part : List.of(SCHOOL, TEN_ASSIGNMENTS)) {
                statement.execute(part.replace(":classes", String.valueOf(classes))
                        .replace(":school", UUID.randomUUID().toString()));
            }
            statement.execute("vacuum analyze");
        }
    }

    /** The address of the dashboard of the n-th class. */
    static String dashboard(Connection database, int n) throws SQLException {
        try (PreparedStatement query =
                database.prepareStatement("select class_id, assignment_id from world where n = ?")) {
            query.setInt(1, n);
            try (var row = query.executeQuery()) {
                row.next();
                return "/api/v1/classes/%s/dashboard?assignment=%s".formatted(row.getString(1), row.getString(2));
            }
        }
    }

    /** The address of the dashboard over all of the n-th class of those with ten assignments, from 0. */
    static String overall(Connection database, int n) throws SQLException {
        try (PreparedStatement query =
                database.prepareStatement("select distinct class_id from copied order by class_id limit 1 offset ?")) {
            query.setInt(1, n);
            try (var row = query.executeQuery()) {
                row.next();
                return "/api/v1/classes/%s/dashboard/overall".formatted(row.getString(1));
            }
        }
    }

    /** The name by which the admin of forty classes signs in. */
    static String adminOfForty(int classes) {
        return "forty-" + classes;
    }

    static long responses(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                var row = statement.executeQuery("select count(*) from response")) {
            row.next();
            return row.getLong(1);
        }
    }
}
