package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A member and a partner take a proof of their entry home and check it there, with nothing of ours but the public key. */
@OverHttp
class ProofIT {

    @TempDir
    static Path folder;

    private static World.Partner partner;
    private static Api member;
    private static long entry;
    private static Checker checker;

    @BeforeAll
    static void an_entry_of_points_and_money() throws Exception {
        partner = World.partner();
        String number = World.memberWithPassword();
        World.give(partner, number, 500);
        World.give(partner, number, 20);
        member = World.me(number);
        entry = member.get("/me/statement").is(200).number("items[1].entry");
        World.seal();
        checker = new Checker(folder);
    }

    @Test
    void a_proof_holds_for_whoever_has_it_and_the_published_key() throws Exception {
        Answer proof = member.get("/me/entries/" + entry + "/proof").is(200);
        String keyId = proof.text("seal.keyId");
        Answer key = Api.anonymous().get("/seals/keys/" + keyId + ".pem").is(200);

        Checker.Verdict verdict = checker.run(bytes(proof), bytes(key));

        assertThat(verdict.exit()).as(verdict.said()).isZero();
        assertThat(verdict.said())
                .startsWith("The proof holds. Entry " + entry + " with hash " + proof.text("entryHash"))
                .contains("seal " + proof.number("seal.number"));
        Answer keys = Api.anonymous().get("/seals/keys").is(200);
        assertThat(keys.<String>list("items.id")).contains(keyId);
        assertThat(keys.<String>list("items.pem")).contains(key.text());
    }

    @Test
    void a_proof_with_any_bit_turned_does_not_hold() throws Exception {
        byte[] proof = bytes(member.get("/me/entries/" + entry + "/proof").is(200));
        assertHoldsAsItIsOnly(proof, key(proof));
    }

    /** Who keeps one from before notices were sealed can check it still. */
    @Test
    void a_proof_of_the_first_form_holds_too_and_with_any_bit_turned_does_not() throws Exception {
        assertHoldsAsItIsOnly(kept("proof-1.json"), kept("proof-1.pem"));
    }

    private static byte[] kept(String file) throws IOException {
        try (var content = ProofIT.class.getResourceAsStream(file)) {
            return content.readAllBytes();
        }
    }

    private static void assertHoldsAsItIsOnly(byte[] proof, byte[] key) throws ReflectiveOperationException {
        assertThat(checker.refusal(proof, key)).isEmpty();

        for (int bit = 0; bit < proof.length * 8; bit++) {
            byte[] turned = turned(proof, bit);
            assertThat(checker.refusal(turned, key))
                    .as(() -> new String(turned, StandardCharsets.UTF_8))
                    .isPresent();
        }
    }

    @Test
    void a_key_with_any_bit_turned_checks_nothing() throws Exception {
        byte[] proof = bytes(member.get("/me/entries/" + entry + "/proof").is(200));
        byte[] key = key(proof);

        for (int bit = 0; bit < key.length * 8; bit++) {
            byte[] turned = turned(key, bit);
            assertThat(checker.refusal(proof, turned))
                    .as(() -> new String(turned, StandardCharsets.UTF_8))
                    .isPresent();
        }
    }

    @Test
    void the_checker_says_why_a_proof_does_not_hold() throws Exception {
        String proof = member.get("/me/entries/" + entry + "/proof").is(200).text();
        byte[] key = key(proof.getBytes(StandardCharsets.UTF_8));
        String other = proof.replace("\"entry\":" + entry, "\"entry\":" + (entry + 1));

        Checker.Verdict verdict = checker.run(other.getBytes(StandardCharsets.UTF_8), key);

        assertThat(verdict.exit()).isEqualTo(1);
        assertThat(verdict.said())
                .startsWith("THE PROOF DOES NOT HOLD: the entry does not lead to the root of the seal");
    }

    @Test
    void those_whom_the_entry_touches_get_the_same_proof_and_nobody_else_any() {
        String mine = member.get("/me/entries/" + entry + "/proof").is(200).text();

        assertThat(partner.api()
                        .get("/partner/entries/" + entry + "/proof")
                        .is(200)
                        .text())
                .isEqualTo(mine);
        assertThat(World.staff("AUDITOR")
                        .get("/admin/entries/" + entry + "/proof")
                        .is(200)
                        .text())
                .isEqualTo(mine);
        World.me(World.memberWithPassword())
                .get("/me/entries/" + entry + "/proof")
                .isProblem(404, "unknown-entry");
        World.partner().api().get("/partner/entries/" + entry + "/proof").isProblem(404, "unknown-entry");
        World.staff("AUDITOR")
                .get("/admin/entries/" + Long.MAX_VALUE + "/proof")
                .isProblem(404, "unknown-entry");
        World.client(partner, "accrue")
                .api()
                .get("/partner/entries/" + entry + "/proof")
                .isProblem(403, "not-allowed");
    }

    @Test
    void what_was_just_recorded_is_not_sealed_yet() {
        String number = World.memberWithPassword();
        World.give(partner, number, 5);
        Api other = World.me(number);
        long recent = other.get("/me/statement").is(200).number("items[0].entry");

        Answer answer = other.get("/me/entries/" + recent + "/proof");

        answer.isProblem(409, "not-sealed-yet");
        assertThat(Long.parseLong(answer.header("Retry-After"))).isBetween(30L, 300L);
        assertThat(answer.number("retryAfterSeconds")).isEqualTo(Long.parseLong(answer.header("Retry-After")));
    }

    @Test
    void seals_are_listed_for_the_auditor_and_the_last_one_for_all() {
        Api auditor = World.staff("AUDITOR");

        Answer page = auditor.get("/admin/seals?limit=1").is(200);
        Answer last = Api.anonymous().get("/seals/last").is(200);

        assertThat(last.number("number")).isGreaterThanOrEqualTo(page.number("items[0].number"));
        assertThat(last.text("hash")).hasSize(64);
        Api.anonymous().get("/seals/keys/" + "0".repeat(32) + ".pem").isProblem(404, "no-such-resource");
        World.auditorFindsNothing();
    }

    private static byte[] key(byte[] proof) {
        String id = new Answer(200, null, new String(proof, StandardCharsets.UTF_8)).text("seal.keyId");
        return bytes(Api.anonymous().get("/seals/keys/" + id + ".pem").is(200));
    }

    private static byte[] bytes(Answer answer) {
        return answer.text().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] turned(byte[] bytes, int bit) {
        byte[] turned = bytes.clone();
        turned[bit / 8] ^= (byte) (1 << bit % 8);
        return turned;
    }
}
