package org.discern.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.discern.account.Person;
import org.discern.classroom.Classrooms;
import org.discern.platform.Ids;
import org.discern.platform.Rows;

/**
 * A class in its fifth week, so that dashboards have something to show. Its students are invented ({@link DemoStudent}) and
 * nobody can sign in as one of them; their answers are marked as all answers are.
 */
@ApplicationScoped
@IfBuildProfile("dev")
class DemoTerm {

    static final String NAME = "Demo class, fifth week";

    /** One a week; the last is still open. */
    private static final List<String> PACKS =
            List.of("first-steps", "market-square", "night-bus", "riverside-limes", "ice-director-2017");

    private static final List<String> PSEUDONYMS = List.of(
            "Amber Heron",
            "Bold Otter",
            "Brave Wren",
            "Bright Hare",
            "Calm Badger",
            "Candid Owl",
            "Cedar Finch",
            "Clever Marten",
            "Copper Lynx",
            "Curious Gecko",
            "Dapper Plover",
            "Eager Puffin",
            "Fern Turtle",
            "Frosty Ibex",
            "Gentle Raven",
            "Glad Stork",
            "Hazel Robin",
            "Honest Koala",
            "Jolly Quail",
            "Keen Osprey",
            "Lucky Swallow",
            "Maple Panda",
            "Merry Egret",
            "Quiet Falcon");

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int ALWAYS_THE_SAME = 2026;

    private final Classrooms classrooms;
    private final DemoSheets sheets;
    private final Rows rows;
    private final Clock clock;

    DemoTerm(Classrooms classrooms, DemoSheets sheets, Rows rows, Clock clock) {
        this.classrooms = classrooms;
        this.sheets = sheets;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    void make(Person teacher, String joinCode) {
        RandomGenerator chance = new SplittableRandom(ALWAYS_THE_SAME);
        UUID classId = classrooms.open(NAME, joinCode, teacher).id();
        var students = IntStream.range(0, PSEUDONYMS.size())
                .mapToObj(number -> student(number, chance))
                .toList();
        List<UUID> ids =
                students.stream().map(student -> enter(classId, student)).toList();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (int week = 0; week < PACKS.size(); week++) {
            var lesson = give(classId, week, now, teacher);
            for (int number = 0; number < students.size(); number++) {
                if (chance.nextInt(12) > 0) {
                    sheets.fill(lesson, ids.get(number), students.get(number));
                }
            }
        }
    }

    /** Every third of them has the habit. */
    private static DemoStudent student(int number, RandomGenerator chance) {
        return new DemoStudent(PSEUDONYMS.get(number), .5 + chance.nextGaussian(), number % 3 == 0, chance);
    }

    private UUID enter(UUID classId, DemoStudent student) {
        UUID id = Ids.next();
        byte[] nobodyKnows = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        rows.each("""
                insert into student (class_id, id, pseudonym, recovery_hash, joined_at) values (?, ?, ?, ?, ?)
                """, List.of(List.of(classId, id, student.pseudonym(), nobodyKnows, clock.instant())));
        return id;
    }

    private DemoSheets.Lesson give(UUID classId, int week, Instant now, Person teacher) {
        UUID id = Ids.next();
        boolean last = week == PACKS.size() - 1;
        Instant opens = now.minus(WEEK.multipliedBy(PACKS.size() - 1L - week)).minus(Duration.ofDays(1));
        Instant closes = opens.plus(WEEK.minusDays(1));
        rows.each(
                """
                insert into assignment (class_id, id, quiz_set_id, version, school_id, title, opens_at, closes_at, reveal,
                                        attempts_allowed, partial_credit, created_at, created_by, key_revision, keys_not_below)
                select ?, ?, q.id, q.latest_version, ?, q.title, ?, ?, 'AFTER_SUBMIT', 1, true, ?, ?, 0, '{}'
                from quiz_set q where q.school_id is null and q.name = ?
                """,
                List.of(List.of(classId, id, teacher.schoolId(), opens, closes, opens, teacher.id(), PACKS.get(week))));
        return new DemoSheets.Lesson(classId, id, week, opens, last);
    }
}
