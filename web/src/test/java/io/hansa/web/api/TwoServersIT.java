package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import io.hansa.testing.RunningHansa;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Two servers on one database know no more of each other than two tills do, and are exact all the same. */
@OverHttp
@EnabledIfSystemProperty(named = "hansa.soak", matches = "true", disabledReason = "starts a second server: -Psoak")
class TwoServersIT {

    private final World.Partner partner = World.partner();
    private final String member = World.member();
    private final Api first = partner.api();
    private final Api second = first.at(RunningHansa.secondAddress());

    private Api either(int i) {
        return i % 2 == 0 ? first : second;
    }

    @Test
    void the_same_points_are_spent_once() {
        World.give(partner, member, 300);

        List<Answer> answers = Together.times(
                100, i -> either(i).key("two-" + i).post("/partner/redemptions", World.redeemed("T" + i, member, 10)));

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(30);
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .allSatisfy(answer -> answer.isProblem(409, "insufficient-points"));
        assertThat(second.get("/partner/members/" + member).is(200).number("available"))
                .isZero();
        World.auditorFindsNothing();
    }

    @Test
    void the_same_key_has_one_effect() {
        World.give(partner, member, 300);

        List<Answer> answers = Together.times(
                40,
                i -> either(i)
                        .key("same-" + i / 2)
                        .post("/partner/redemptions", World.redeemed("S" + i / 2, member, 10)));

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSizeGreaterThanOrEqualTo(20);
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(409));
        assertThat(first.get("/partner/members/" + member).is(200).number("available"))
                .isEqualTo(100);
        World.auditorFindsNothing();
    }
}
