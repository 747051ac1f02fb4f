package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member answers a survey over HTTP. */
@OverHttp
class SurveyStoryIT {

    private static final String ALL =
            "{\"answers\":[{\"question\":1,\"value\":9},{\"question\":2,\"value\":3},{\"question\":3,\"text\":\" so \"}]}";
    private static final String WITHOUT_WORDS =
            "{\"answers\":[{\"question\":2,\"value\":3},{\"question\":1,\"value\":9}]}";

    private String survey;
    private Api me;

    @BeforeEach
    void world() {
        survey = World.survey();
        me = World.me(World.memberWithPassword());
    }

    @Test
    void reads_what_is_asked_and_answers_once() {
        Answer shown = me.get("/me/surveys/" + survey).is(200);
        assertThat(shown.<String>list("questions.kind")).containsExactly("SCORE", "CHOICE", "TEXT");
        assertThat(shown.<String>list("questions[1].options")).hasSize(3);
        assertThat(shown.text("through"))
                .isEqualTo(
                        LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(13).toString());
        assertThat(me.with("Accept-Language", "zh").get("/me/surveys/" + survey).text("questions[2].text"))
                .isEqualTo("为何");
        assertThat(listed()).contains(survey);

        Answer first = me.key("a").post(answers(), ALL).is(201);
        Answer again = me.key("a").post(answers(), ALL).is(201);
        assertThat(first.replayed()).isFalse();
        assertThat(again.replayed()).isTrue();
        assertThat(again.text("answeredAt")).isEqualTo(first.text("answeredAt"));
        me.key("a").post(answers(), WITHOUT_WORDS).isProblem(422, "idempotency-conflict");
        me.key("b").post(answers(), WITHOUT_WORDS).isProblem(409, "already-answered");
        assertThat(me.get("/me/surveys/" + survey).is(200).text("answeredAt")).isEqualTo(first.text("answeredAt"));
    }

    private List<String> listed() {
        List<String> all = new ArrayList<>();
        String path = "/me/surveys?limit=2";
        while (path != null) {
            Answer page = me.get(path).is(200);
            all.addAll(page.<String>list("items.survey"));
            String next = page.text("next");
            path = next == null ? null : "/me/surveys?limit=2&cursor=" + next;
        }
        return all;
    }

    @Test
    void words_may_be_left_out() {
        me.key("a").post(answers(), WITHOUT_WORDS).is(201);
    }

    @Test
    void is_told_at_each_field_what_is_wrong() {
        wrong(
                "{\"answers\":[{\"question\":1,\"value\":11},{\"question\":2,\"value\":3}]}",
                "answers[0].value",
                "choice");
        wrong("{\"answers\":[{\"question\":1},{\"question\":2,\"value\":3}]}", "answers[0].value", "required");
        wrong("{\"answers\":[{\"question\":1,\"value\":1}]}", "answers", "unanswered");
        wrong(
                "{\"answers\":[{\"question\":1,\"value\":1},{\"question\":2,\"value\":3},{\"question\":4,\"value\":3}]}",
                "answers[2].question",
                "unknown");
        wrong(
                "{\"answers\":[{\"question\":1,\"value\":1},{\"question\":2,\"value\":3},{\"question\":3,\"value\":3}]}",
                "answers[2].value",
                "choice");
        me.key("s")
                .call("POST", answers(), "application/json", "{\"answers\":[{\"question\":3,\"text\":\"ok\"}]}")
                .isProblem(422, "invalid-request");
        me.post(answers(), ALL).isProblem(400, "idempotency-key-missing");
        me.key("n").post("/me/surveys/NONE/answers", ALL).isProblem(404, "survey-not-found");
        me.get("/me/surveys/NONE").isProblem(404, "survey-not-found");
        me.get("/me/surveys?cursor=none").isProblem(422, "unreadable-cursor");
        me.key("fine").post(answers(), ALL).is(201);
    }

    private void wrong(String body, String field, String code) {
        Answer answer = me.key("w" + World.unique()).post(answers(), body).isProblem(422, "invalid-request");
        assertThat(answer.<String>list("violations.field")).isEqualTo(Collections.singletonList(field));
        assertThat(answer.<String>list("violations.code")).isEqualTo(Collections.singletonList(code));
    }

    private String answers() {
        return "/me/surveys/" + survey + "/answers";
    }
}
