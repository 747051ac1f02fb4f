package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
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

    @AfterAll
    static void auditor() {
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
    void gives_a_visit_of_its_own_within_what_is_listed() {
        String right = Lounges.right("NOBODY");
        Lounges.grant(giver, right, 4);
        me.post("/me/gift-quotes", asking(taker, right, 1)).isProblem(409, "gift-not-allowed");
        World.allowGifts(right, 2, 3);
        Answer limits = me.get("/me/gift-limits").is(200);
        assertThat(limits.<String>list("items.unit")).startsWith("PTS").contains(right);
        String mine = "items.find{it.unit=='" + right + "'}.";
        assertThat(limits.number(mine + "available")).isEqualTo(4);
        assertThat(limits.number(mine + "most")).isEqualTo(2);
        assertThat(limits.number(mine + "yearLeft")).isEqualTo(3);

        Answer quote = me.post("/me/gift-quotes", asking(taker, right, 1)).is(200);
        assertThat(quote.text("unit")).isEqualTo(right);
        assertThat(quote.number("availableAfter")).isEqualTo(3);
        assertThat(quote.<Object>list("lasting.points")).containsOnlyNulls();
        Answer given = me.key("v").post("/me/gifts", giving(quote)).is(201);
        assertThat(given.text("unit")).isEqualTo(right);
        assertThat(given.number("amount")).isEqualTo(-1);

        assertThat(Lounges.left(giver, right)).isEqualTo(3);
        assertThat(Lounges.left(taker, right)).isEqualTo(1);
        Answer line = World.me(taker).get("/me/rights/" + right + "/statement").is(200);
        assertThat(line.number("items[0].amount")).isEqualTo(1);
        assertThat(line.number("items[0].balanceAfter")).isEqualTo(1);
        assertThat(line.text("items[0].why.code")).isEqualTo("gift.given");
        assertThat(World.me(World.memberWithPassword())
                        .get("/me/rights/" + right + "/statement")
                        .is(200)
                        .<Object>list("items"))
                .isEmpty();
        me.post("/me/gift-quotes", asking(taker, right, 3)).isProblem(409, "gift-out-of-limits");
        Lounges.grant(taker, right, 1);
        World.me(taker).post("/me/gift-quotes", asking(giver, right, 2)).is(200);
        me.post("/me/gift-quotes", "{\"taker\":\"" + taker + "\"}").isProblem(422, "invalid-gift");
        me.post("/me/gift-quotes", "{\"taker\":\"" + taker + "\",\"points\":1,\"unit\":\"" + right + "\"}")
                .isProblem(422, "invalid-gift");
        me.get("/me/rights/PTS/statement").isProblem(422, "invalid-right");
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

    private static String asking(String taker, String unit, long amount) {
        return "{\"taker\":\"" + taker + "\",\"unit\":\"" + unit + "\",\"amount\":" + amount + "}";
    }

    private static String giving(Answer quote) {
        return "{\"quote\":\"" + quote.text("quote") + "\"}";
    }
}
