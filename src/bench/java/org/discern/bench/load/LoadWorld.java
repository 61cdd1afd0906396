package org.discern.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.discern.durability.Database;
import org.discern.durability.PackagedServer;

/** Classes with students who have begun a quiz, made over HTTP; and attempts for the plain inserts, made by SQL. */
final class LoadWorld {

    static final int PLAIN_ATTEMPTS = 1000;
    private static final int CLASSES = 40;
    private static final int STUDENTS = 25;
    private static final int ANSWERS = 20;
    private static final String PACK = "first-steps";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path cluster;
    private final List<Pupil> pupils = new ArrayList<>();
    private String plainClass = "";
    private byte[] dashboard = {};

    private LoadWorld(Path data) {
        this.cluster = data.resolve("postgres");
    }

    static LoadWorld make(URI server, Path data) throws IOException, SQLException {
        var world = new LoadWorld(data);
        try (Wire wire = new Wire(server);
                Connection database = world.connect()) {
            String admin = post(wire, "none", "/auth/login",
                            "{\"username\":\"admin\",\"password\":\"" + PackagedServer.ADMIN_PASSWORD + "\"}")
                    .get("accessToken").asText();
            String quiz = text(database, "select id::text from quiz_set where name = '" + PACK + "'");
            String[] items = text(database, """
                    select string_agg(item->>'id', ',') from quiz_version v, jsonb_array_elements(content->'items') item
                    where v.quiz_set_id = '%s' and v.number = 1 and item->>'kind' = 'classify' and item->>'axis' = 'LABEL'
                    """.formatted(quiz)).split(",");
            world.makeWatchedClass(wire, admin, quiz, items);
            for (int i = 0; i < CLASSES; i++) {
                world.makeClass(wire, admin, quiz, items);
            }
            world.makePlainAttempts(database);
        }
        return world;
    }

    /** A class that has answered as a class does, twenty times a student, and whose dashboard is asked for later. */
    private void makeWatchedClass(Wire wire, String admin, String quiz, String[] items) throws IOException {
        String assignment = makeClass(wire, admin, quiz, items);
        for (Pupil pupil : pupils) {
            send(wire, pupil.answers(ANSWERS));
        }
        pupils.clear();
        dashboard = Wire.request("GET", "/classes/" + plainClass + "/dashboard?assignment=" + assignment, admin, "");
    }

    /** A request for the dashboard of a class that takes no part in the load. */
    byte[] dashboard() {
        return dashboard;
    }

    private String makeClass(Wire wire, String admin, String quiz, String[] items) throws IOException {
        JsonNode room = post(wire, admin, "/classes", "{\"name\":\"8b\"}");
        plainClass = room.get("id").asText();
        String assignment = post(wire, admin, "/classes/" + plainClass + "/assignments", "{\"quizSetId\":\"" + quiz + "\"}")
                .get("id").asText();
        for (int i = 0; i < STUDENTS; i++) {
            String token = post(wire, "none", "/join", "{\"classCode\":\"" + room.get("joinCode").asText() + "\"}")
                    .at("/tokens/accessToken").asText();
            UUID attempt = UUID.randomUUID();
            send(wire, Wire.request("PUT", "/attempts/" + attempt, token, "{\"assignmentId\":\"" + assignment + "\"}"));
            pupils.add(new Pupil(token, attempt, items));
        }
        return assignment;
    }

    private void makePlainAttempts(Connection database) throws SQLException {
        run(database, """
                insert into attempt (class_id, id, assignment_id, student_id, number, started_at)
                select a.class_id, ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, a.assignment_id,
                       a.student_id, 1 + n, now()
                from (select * from attempt where class_id = '%s' limit 1) a, generate_series(1, %d) n
                """.formatted(plainClass, PLAIN_ATTEMPTS));
    }

    /** Fills the log and the book by SQL until there are as many answers, 20 to an attempt. */
    void fill(long answers) throws SQLException, IOException {
        try (Connection database = connect()) {
            run(database, "alter table response drop constraint if exists response_attempt_fk");
            run(database, "alter table mark drop constraint if exists mark_attempt_fk");
            run(database, """
                    insert into attempt (class_id, id, assignment_id, student_id, number, started_at)
                    select s.class_id, uuidv7(), g.id, s.id, 10000 + n, now()
                    from student s join assignment g on g.class_id = s.class_id, generate_series(1, %d) n
                    """.formatted(Math.max(1, answers / 20 / (CLASSES * STUDENTS))));
            run(database, """
                    insert into response
                    select class_id, id, uuidv7(), 'item-' || n, n, '{"label":"QUOTE"}', null, now(), now(), 'COUNTS'
                    from attempt, generate_series(1, 20) n where number > 10000 limit %d
                    """.formatted(answers));
            run(database, """
                    insert into mark
                    select class_id, attempt_id, item, id, sequence, 1, 'LABEL', '{QUOTE}', '{QUOTE}'
                    from response where item like 'item-%'
                    on conflict do nothing
                    """);
            restoreConstraints(database);
            run(database, "vacuum analyze response, mark, attempt");
        }
    }

    /** Not checked for the rows there are, which are made to fit; from here on they hold as before. */
    private static void restoreConstraints(Connection database) throws SQLException {
        run(database, """
                alter table response add constraint response_attempt_fk foreign key (class_id, attempt_id)
                references attempt (class_id, id) on delete cascade not valid
                """);
        run(database, """
                alter table mark add constraint mark_attempt_fk foreign key (class_id, attempt_id)
                references attempt (class_id, id) on delete cascade not valid
                """);
    }

    /** Leaves nothing stored. */
    void empty() throws SQLException, IOException {
        try (Connection database = connect()) {
            run(database, "truncate response, mark");
            run(database, "delete from attempt where number > 10000");
            run(database, "vacuum analyze response, mark, attempt");
        }
    }

    String count(String table) throws SQLException, IOException {
        try (Connection database = connect()) {
            return text(database, "select count(*)::text from " + table);
        }
    }

    /** The setting of the server, as a connection has it. */
    String setting(String name) throws SQLException, IOException {
        try (Connection database = connect()) {
            return text(database, "select current_setting('" + name + "')");
        }
    }

    List<Pupil> pupils() {
        return pupils;
    }

    String plainClass() {
        return plainClass;
    }

    String jdbcUrl() throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/discern?prepareThreshold=1";
    }

    String port() throws IOException {
        return Files.readAllLines(cluster.resolve("postmaster.pid")).get(3).strip();
    }

    String password() throws IOException {
        return Files.readString(cluster.resolve("discern.password")).strip();
    }

    Connection connect() throws SQLException, IOException {
        return new Database(jdbcUrl(), "discern", password()).connect();
    }

    private static JsonNode post(Wire wire, String token, String path, String body) throws IOException {
        return send(wire, Wire.request("POST", path, token, body));
    }

    private static JsonNode send(Wire wire, byte[] request) throws IOException {
        var reply = wire.send(request);
        if (reply.status() / 100 != 2) {
            throw new IOException(reply.toString());
        }
        return JSON.readTree(reply.body());
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
