package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import org.junit.jupiter.api.Test;

/** A message names what was bought; the contract may have rates for it. */
@OverHttp
class ProductsIT {

    private static final String TEA = ",\"product\":\"TEA\",\"category\":\"DRINK\"}";

    private final World.Partner partner = World.partner();
    private final Api api = partner.api();
    private final String member = World.member();

    @Test
    void product_and_category_are_kept_and_told() {
        api.key("1")
                .post("/partner/accruals", of(World.bought("A1", member, 10_000), TEA))
                .is(201);

        Answer kept = api.get("/partner/transactions/A1").is(200);
        assertThat(kept.text("product")).isEqualTo("TEA");
        assertThat(kept.text("category")).isEqualTo("DRINK");
        assertThat(kept.text("why.inputs.product")).isEqualTo("TEA");
    }

    @Test
    void the_same_key_for_another_product_is_a_conflict_and_no_code_is_invalid() {
        String body = World.bought("A1", member, 10_000);
        api.key("1").post("/partner/accruals", body).is(201);

        api.key("1").post("/partner/accruals", of(body, TEA)).isProblem(422, "idempotency-conflict");
        api.key("2")
                .post("/partner/accruals", of(World.bought("A2", member, 1_000), ",\"product\":\"T A\"}"))
                .isProblem(422, "invalid-request");
    }

    @Test
    void an_authorisation_says_what_will_be_paid() {
        World.give(partner, member, 500);
        api.key("h")
                .post("/partner/authorisations", of(World.redeemed("H1", member, 100), TEA))
                .is(201);

        Answer kept = api.get("/partner/transactions/H1").is(200);
        assertThat(kept.text("product")).isEqualTo("TEA");
        assertThat(kept.text("why.inputs.category")).isEqualTo("DRINK");
        api.key("h")
                .post("/partner/authorisations", World.redeemed("H1", member, 100))
                .isProblem(422, "idempotency-conflict");
    }

    private static String of(String body, String goods) {
        return body.substring(0, body.lastIndexOf('}')) + goods;
    }
}
