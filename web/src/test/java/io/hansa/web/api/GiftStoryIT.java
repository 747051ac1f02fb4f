package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members give each other points over HTTP. */
@OverHttp
class GiftStoryIT {

    private static final int CROWD = 50;

    private String giver;
    private String taker;
    private Api me;

    @BeforeEach
    void world() {
        World.allowGifts(500, 1_000);
        giver = World.memberWithPassword();
        taker = World.memberWithPassword();
        World.give(World.partner(), giver, 2_000);
        me = World.me(giver);
    }

    @AfterEach
    void auditor() {
        World.auditorFindsNothing();
    }

    @Test
    void looks_first_and_gives_once() {
        Answer quote = me.post("/me/gift-quotes", asking(taker, 300)).is(200);
        assertThat(quote.text("taker")).isNotBlank().doesNotContain(taker);
        assertThat(quote.number("availableAfter")).isEqualTo(1_700);
        assertThat(quote.number("yearAfter")).isEqualTo(700);
        assertThat(quote.<Integer>list("lasting.points")).containsExactly(300);

        Answer given = me.key("g").post("/me/gifts", giving(quote)).is(201);
        Answer again = me.key("g").post("/me/gifts", giving(quote)).is(201);
        assertThat(again.replayed()).isTrue();
        assertThat(again.text("gift")).isEqualTo(given.text("gift"));
        assertThat(given.number("amount")).isEqualTo(-300);
        assertThat(given.number("availableAfter")).isEqualTo(1_700);

        Api other = World.me(taker);
        assertThat(other.get("/me").number("available")).isEqualTo(300);
        Answer received = other.get("/me/gifts").is(200);
        assertThat(received.<String>list("items.direction")).containsExactly("RECEIVED");
        assertThat(received.<Object>list("items.availableAfter")).containsOnlyNulls();
        Answer line = other.get("/me/statement").is(200);
        assertThat(line.text("items[0].code")).isEqualTo("gift.given");
        assertThat(line.text("items[0].why.code")).isEqualTo("gift.given");
        World.me(World.memberWithPassword())
                .get("/me/gifts/" + given.text("gift"))
                .isProblem(404, "gift-not-found");
    }

    @Test
    void is_told_why_not() {
        me.post("/me/gift-quotes", asking("0000000000", 10)).isProblem(404, "unknown-taker");
        me.post("/me/gift-quotes", asking("13800000000", 10)).isProblem(404, "unknown-taker");
        me.post("/me/gift-quotes", asking(giver, 10)).isProblem(409, "gift-to-oneself");
        Answer tooMuch = me.post("/me/gift-quotes", asking(taker, 501)).isProblem(409, "gift-out-of-limits");
        assertThat(tooMuch.number("most")).isEqualTo(500);
        me.post("/me/gift-quotes", asking(taker, 0)).isProblem(422, "invalid-request");
        Answer quote = me.post("/me/gift-quotes", asking(taker, 10)).is(200);
        me.post("/me/gifts", giving(quote)).isProblem(400, "idempotency-key-missing");
        World.me(taker).key("g").post("/me/gifts", giving(quote)).isProblem(404, "gift-quote-not-found");
    }

    @Test
    void of_fifty_gifts_at_once_only_what_the_year_allows_is_made() {
        List<String> takers = World.members(CROWD - 2);
        List<Answer> quotes = takers.stream()
                .map(each -> me.post("/me/gift-quotes", asking(each, 100)).is(200))
                .toList();

        List<Answer> answers =
                Together.times(quotes.size(), i -> me.key("many-" + i).post("/me/gifts", giving(quotes.get(i))));

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(10);
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .allSatisfy(answer -> answer.isProblem(409, "gift-year-exceeded"));
        assertThat(me.get("/me").number("available")).isEqualTo(1_000);
    }

    private static String asking(String taker, long points) {
        return "{\"taker\":\"" + taker + "\",\"points\":" + points + "}";
    }

    private static String giving(Answer quote) {
        return "{\"quote\":\"" + quote.text("quote") + "\"}";
    }
}
