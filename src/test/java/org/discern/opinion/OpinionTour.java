package org.discern.opinion;

import java.util.List;
import java.util.Map;
import org.discern.testing.Draft;
import org.discern.testing.SecondOpinions;
import org.discern.testing.Teacher;

/** Calls every operation of second opinions, once as it should be and with its own problems. */
public final class OpinionTour {

    private static final Map<String, String> CLAIM = Map.of("label", "CLAIM");

    private OpinionTour() {}

    public static void of(Teacher owner) {
        Teacher ana = Teacher.fresh();
        Teacher ben = Teacher.fresh();
        Teacher cem = Teacher.fresh();
        var draft = Draft.of(owner)
                .asks("closing", 0, "CLAIM")
                .asks("looks", 1, "OPINION")
                .asks(Draft.markingLoadedWords("words"))
                .saved();
        var round = SecondOpinions.asked(owner, draft.id(), ana, ben, cem);
        owner.request().get("/api/v1/quiz-sets/{q}/second-opinions", draft.id());
        round.report().statusCode(200);
        answer(round, ana, ben);
        round.declinedBy(cem).statusCode(204);
        round.follows("looks", "DISCUSS", draft.etag()).statusCode(409);
        round.closes().statusCode(200);
        round.report().statusCode(200);
        round.gives(ana, "looks", Map.of("answer", CLAIM)).statusCode(409);
        round.declinedBy(ben).statusCode(409);
        round.follows("looks", "ACCEPT_BOTH", draft.etag()).statusCode(200);
        round.follows("looks", "DISCUSS", "\"0\"").statusCode(412);
        refuse(owner, draft);
    }

    private static void answer(SecondOpinions round, Teacher ana, Teacher ben) {
        ana.request().get("/api/v1/second-opinions").then().statusCode(200);
        round.says(ana, "looks", CLAIM).says(ben, "looks", CLAIM);
        round.says(ana, "words", Map.of("spans", List.of(Map.of("start", 10, "end", 17))));
        round.gives(ben, "closing", Map.of("answer", CLAIM, "comment", "Easy.")).statusCode(200);
        round.gives(ben, "closing", Map.of("answer", Map.of("label", "DIRECT"))).statusCode(422);
        round.readBy(ana).statusCode(200);
    }

    private static void refuse(Teacher owner, Draft draft) {
        for (String username : List.of("nobody-of-ours", owner.username())) {
            owner.request()
                    .body(Map.of("usernames", List.of(username)))
                    .post("/api/v1/quiz-sets/{q}/second-opinions", draft.id())
                    .then()
                    .statusCode(422);
        }
        Teacher.fresh()
                .request()
                .get("/api/v1/quiz-sets/{q}/second-opinions", owner.quizSet("first-steps"))
                .then()
                .statusCode(403);
    }
}
