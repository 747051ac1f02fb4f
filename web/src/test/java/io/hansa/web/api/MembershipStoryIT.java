package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.Mailbag;
import io.hansa.testing.OverHttp;
import io.hansa.testing.Parallel;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member's app: consents, a confirmed phone, leaving and coming back. */
@OverHttp
class MembershipStoryIT {

    private static final int CROWD = 12;

    private String member;
    private Api me;

    @BeforeEach
    void world() {
        member = World.memberWithPassword();
        me = World.me(member);
    }

    @AfterAll
    static void auditor() {
        World.auditorFindsNothing();
    }

    @Test
    void a_code_confirms_the_phone_once_and_of_many_guesses_at_once_five_count() {
        Answer before = me.get("/me/contacts").is(200);
        assertThat(before.<String>list("items.kind")).containsExactly("phone");
        me.put("/me/contacts/mail/code").isProblem(404, "no-contact");
        me.put("/me/contacts/phone/confirmation", code("000000")).isProblem(409, "wrong-code");

        String digits = sent();
        me.put("/me/contacts/phone/code").isProblem(409, "code-sent-just-now");
        String other = digits.equals("111111") ? "222222" : "111111";
        Callable<Object> guess =
                () -> me.put("/me/contacts/phone/confirmation", code(other)).isProblem(409, "wrong-code");
        assertThat(Parallel.outcomes(Collections.nCopies(CROWD, guess))).containsOnly("done");
        me.put("/me/contacts/phone/confirmation", code(digits)).isProblem(409, "wrong-code");

        String second = World.memberWithPassword();
        me = World.me(second);
        String right = sent();
        me.put("/me/contacts/phone/confirmation", code(right)).is(200);
        me.put("/me/contacts/phone/confirmation", code(right)).is(200);
        me.put("/me/contacts/phone/code").isProblem(409, "already-confirmed");
        assertThat(me.get("/me/contacts").is(200).<String>list("items.confirmedAt"))
                .doesNotContainNull();
    }

    @Test
    void a_code_confirms_the_mail_to_which_it_was_sent_and_nothing_else() {
        String mail = "m" + World.unique().toLowerCase(Locale.ROOT) + "@example.org";
        me = World.me(World.memberWithMail(mail));
        assertThat(me.get("/me/contacts").is(200).<String>list("items.kind")).containsExactly("phone", "mail");

        Answer sent = me.put("/me/contacts/mail/code").is(200);
        assertThat(sent.text("masked")).isEqualTo("m•••@example.org");
        String digits = Mailbag.codeTo(mail);
        me.put("/me/contacts/phone/confirmation", code(digits)).isProblem(409, "wrong-code");
        me.put("/me/contacts/mail/confirmation", code(digits)).is(200);

        Answer after = me.get("/me/contacts").is(200);
        assertThat(after.<String>list("items.findAll { it.confirmedAt != null }.kind"))
                .containsExactly("mail");
        me.put("/me/contacts/mail/code").isProblem(409, "already-confirmed");
    }

    private String sent() {
        String masked = me.put("/me/contacts/phone/code").is(200).text("masked");
        return Mailbag.codeTo(masked.substring(masked.length() - 4));
    }

    @Test
    void consents_hold_as_they_were_said_last_and_name_the_words_in_force() {
        Answer first = me.get("/me/consents").is(200);
        assertThat(first.<Object>list("choices.findAll { it.purpose == 'SERVICE' }.given"))
                .containsOnly(true);
        String words = first.text("wording");

        me.put("/me/consents", said("1999-9", "MAIL", "SURVEY", true)).isProblem(409, "consent-wording-changed");
        me.put("/me/consents", said(words, "APP", "SERVICE", false)).isProblem(422, "invalid-consent-choice");
        me.put("/me/consents", said(words, "FAX", "SURVEY", true)).isProblem(422, "invalid-request");
        assertThat(given(
                        me.put("/me/consents", said(words, "MAIL", "SURVEY", true))
                                .is(200),
                        "SURVEY"))
                .containsExactly("MAIL");
        assertThat(given(
                        me.put("/me/consents", said("1999-9", "MAIL", "SURVEY", false))
                                .is(200),
                        "SURVEY"))
                .as("withdrawing needs no words")
                .isEmpty();
    }

    private static List<String> given(Answer answer, String purpose) {
        return answer.list("choices.findAll { it.purpose == '" + purpose + "' && it.given }.channel");
    }

    @Test
    void leaving_names_a_reason_keeps_the_points_and_is_undone_by_coming_back() {
        World.Partner partner = World.partner();
        World.give(partner, member, 800);
        Answer outlook = me.get("/me/membership").is(200);
        assertThat(outlook.text("state")).isEqualTo("ACTIVE");
        assertThat(outlook.number("leaving.available")).isEqualTo(800);

        me.put("/me/membership", "{\"state\":\"LEFT\"}").isProblem(422, "invalid-leaving-reason");
        me.put("/me/membership", leaving("OTHER")).isProblem(422, "invalid-leaving-words");
        Answer left = me.put("/me/membership", leaving("PRICE")).is(200);
        assertThat(left.text("state")).isEqualTo("LEFT");
        assertThat(left.text("lapsesOn")).isEqualTo(outlook.text("leaving.lapsesOn"));
        assertThat(left.text("steps[0].reason")).isEqualTo("PRICE");
        assertThat(World.refused(partner, member, 10)).isEqualTo("member-not-active");

        assertThat(me.get("/me/dossier").is(200).number("looks")).isZero();
        me.put("/me/membership", leaving("MOVED")).is(200);
        Answer back = me.put("/me/membership", "{\"state\":\"ACTIVE\"}").is(200);
        assertThat(back.<String>list("steps.reason")).containsExactly("RETURNED", "PRICE", "ENROLLED");
        assertThat(me.get("/me").number("available")).isEqualTo(800);
        World.give(partner, member, 5);
    }

    private static String code(String digits) {
        return "{\"code\":\"" + digits + "\"}";
    }

    private static String leaving(String reason) {
        return "{\"state\":\"LEFT\",\"reason\":\"" + reason + "\"}";
    }

    private static String said(String words, String channel, String purpose, boolean given) {
        return "{\"wording\":\"" + words + "\",\"choices\":[{\"channel\":\"" + channel + "\",\"purpose\":\"" + purpose
                + "\",\"given\":" + given + "}]}";
    }
}
