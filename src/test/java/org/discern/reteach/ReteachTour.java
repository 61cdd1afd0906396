package org.discern.reteach;

import java.util.List;
import java.util.Map;
import org.discern.testing.ClaimsAndOpinions;
import org.discern.testing.Teacher;

/** Calls every view over all of a class, and gives practice to a group. */
public final class ReteachTour {

    private static final String PRACTICE = "/api/v1/classes/{c}/misconceptions/{m}/practice";
    private static final String MISCONCEPTION = "LABEL-OPINION-CLAIM";

    private ReteachTour() {}

    public static void of(Teacher teacher) {
        var quiz = ClaimsAndOpinions.ofEach(10);
        var pack = quiz.pack();
        pack.importedBy(teacher);
        var room = teacher.opensAClass();
        var assignment = room.gets(pack.name());
        var student = room.isJoined();
        quiz.answered(student, assignment, "CLAIM", "CLAIM");
        teacher.request().get("/api/v1/classes/{c}/dashboard/overall", room.id());
        teacher.request().get("/api/v1/classes/{c}/students/{s}/progress", room.id(), student.id());
        teacher.request().get("/api/v1/classes/{c}/misconceptions", room.id());
        var proposal = teacher.request().get(PRACTICE, room.id(), MISCONCEPTION).jsonPath();
        var wish = Map.of("items", List.of(proposal.getMap("items[0].place")));
        teacher.request().body(wish).post(PRACTICE, room.id(), MISCONCEPTION);
        teacher.request().get("/api/v1/classes/{c}/assignments/{a}/recipients", room.id(), assignment);
        Teacher.admin().request().get("/api/v1/school/dashboard");
    }
}
