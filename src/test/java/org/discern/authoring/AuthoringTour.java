package org.discern.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.discern.testing.Teacher;
import org.discern.testing.Writing;

/** Calls every operation with which a quiz set is made, once as it should be and with its own problems. */
public final class AuthoringTour {

    private AuthoringTour() {}

    public static void of(Teacher teacher) {
        var article = Writing.pastes(teacher, "/wikinews/flag.txt");
        var writing = Writing.begins(teacher, Map.of("articleId", article, "proposals", Map.of("items", 3)));
        edit(writing);
        writing.got(writing.edit()
                .body(Map.of("articleId", article, "proposals", Map.of("items", 2, "balance", Map.of("CLAIM", 1))))
                .post(writing.at("/draft/proposals")));
        teacher.request().get(writing.at("/draft")).then().statusCode(200);
        teacher.request().get(writing.at("/draft/history")).then().statusCode(200);
        teacher.request().get(writing.at("/draft/history/1")).then().statusCode(200);
        teacher.request().get(writing.at("/draft/check")).then().statusCode(200);
        refuse(teacher, writing);
        writing.publishes().then().statusCode(201);
        writing = Writing.goesOn(teacher, writing.quizSet());
        writing.got(writing.edit().post(writing.at("/draft/history/1/restoration")));
    }

    private static void edit(Writing writing) {
        Map<String, Object> item = new LinkedHashMap<>(writing.items().get(0));
        String id = (String) item.get("id");
        item.put("hint", "Read it twice.");
        writing.saves(writing.document());
        writing.got(writing.edit().body(Map.of("item", item)).put(writing.at("/draft/items/" + id)));
        writing.got(writing.edit().post(writing.at("/draft/items/" + id + "/copy")));
        List<Object> ids = writing.draft().jsonPath().getList("document.items.id");
        writing.got(writing.edit().body(Map.of("items", ids)).put(writing.at("/draft/order")));
        writing.got(writing.edit().delete(writing.at("/draft/items/" + id)));
        Map<String, Object> article = writing.draft().jsonPath().getMap("document.articles[0]");
        writing.got(writing.edit().body(article).put(writing.at("/draft/articles/article")));
    }

    private static void refuse(Teacher teacher, Writing writing) {
        teacher.request().body("{}").put(writing.at("/draft")).then().statusCode(428);
        teacher.request()
                .header("If-Match", "\"0\"")
                .body(Map.of("title", "Other"))
                .put(writing.at("/draft"))
                .then()
                .statusCode(412);
        writing.edit()
                .body(Map.of("items", List.of()))
                .put(writing.at("/draft/order"))
                .then()
                .statusCode(422);
        writing.edit().body("{}").post(writing.at("/versions")).then().statusCode(409);
        Teacher.fresh()
                .request()
                .get("/api/v1/quiz-sets/{id}/draft", teacher.quizSet("first-steps"))
                .then()
                .statusCode(403);
    }
}
