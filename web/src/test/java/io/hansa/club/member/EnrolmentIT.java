package io.hansa.club.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.tier.Tiers;
import io.hansa.kernel.DomainException;
import io.hansa.kernel.IdempotencyConflict;
import io.hansa.partners.port.MemberDirectory;
import io.hansa.security.IdentityKind;
import io.hansa.security.SignIn;
import io.hansa.security.WrongCredentials;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** A membership begins whole: number, accounts, tier, sign-in. */
@InContainer
class EnrolmentIT {

    private static final String PASSWORD = "a long enough pass";

    @Inject
    AsSystem system;

    @Inject
    Enrolment enrolment;

    @Inject
    Members members;

    @Inject
    Tiers tiers;

    @Inject
    MemberDirectory directory;

    @Inject
    SignIn signIn;

    @Test
    void a_new_member_has_accounts_and_the_lowest_tier_and_is_known_to_partners() {
        var enrolled = system.call(() -> enrolment.enrol(anybody()));

        var member = system.call(() -> members.view(enrolled.number()));
        assertThat(member.displayName()).isEqualTo("李娜");
        assertThat(tiers.progress(enrolled.number()).tier().code()).isEqualTo("BASE");
        var found = directory.resolve("PEK", List.of(enrolled.number().value(), "nobody", "ext:nobody"));
        assertThat(found).containsOnlyKeys(enrolled.number().value());
        assertThat(found.get(enrolled.number().value()).wallet()).isEqualTo(member.wallet());
        assertThat(found.get(enrolled.number().value()).maskedName()).isEqualTo("李*");
    }

    @Test
    void the_same_request_is_the_same_member_and_another_one_under_its_key_is_refused() {
        var command = anybody();
        var first = system.call(() -> enrolment.enrol(command));

        var again = system.call(() -> enrolment.enrol(command));

        assertThat(again.number()).isEqualTo(first.number());
        assertThat(again.replayed()).isTrue();
        assertThatThrownBy(() -> system.call(() -> enrolment.enrol(named(command.requestKey(), phone()))))
                .isInstanceOf(IdempotencyConflict.class);
    }

    @Test
    void one_refusal_of_a_batch_does_not_fail_its_neighbours() {
        var taken = anybody();
        system.call(() -> enrolment.enrol(taken));

        var outcomes = system.call(() -> enrolment.enrol(
                List.of(anybody(), named(UUID.randomUUID().toString(), taken.phone()), named("bad", "12"), anybody())));

        assertThat(outcomes)
                .extracting(EnrolmentIT::told)
                .containsExactly("", "phone-taken", "invalid-member-phone", "");
    }

    @Test
    void a_member_signs_in_by_number_phone_in_any_spelling_and_mail() {
        var command = anybody();
        var number = system.call(() -> enrolment.enrol(command)).number();

        for (String login : List.of(
                number.value(),
                command.phone(),
                "+86 " + command.phone(),
                command.mail().orElseThrow().toUpperCase())) {
            var signedIn = signIn.authenticate(login, PASSWORD, "192.0.2.1");
            assertThat(signedIn.principalName()).isEqualTo("member:" + number);
            assertThat(signedIn.kind()).isEqualTo(IdentityKind.MEMBER);
        }
        assertThatThrownBy(() -> signIn.authenticate(number.value(), "not the password", "192.0.2.1"))
                .isInstanceOf(WrongCredentials.class);
    }

    @Test
    void nobody_enrols_without_a_role() {
        assertThatThrownBy(() -> enrolment.enrol(anybody())).isInstanceOf(EJBAccessException.class);
    }

    private static String told(EnrolOutcome outcome) {
        return outcome instanceof EnrolOutcome.Refused refused ? code(refused.reason()) : "";
    }

    private static String code(DomainException refusal) {
        return refusal.code();
    }

    private static EnrolMember anybody() {
        return named(UUID.randomUUID().toString(), phone());
    }

    private static EnrolMember named(String key, String phone) {
        return new EnrolMember(
                key,
                "李",
                "娜",
                phone,
                Optional.of("m" + UUID.randomUUID() + "@example.com"),
                Language.ZH,
                Optional.empty(),
                Set.of(Consent.APP),
                Optional.of(PASSWORD));
    }

    private static String phone() {
        return String.format("137%08d", ThreadLocalRandom.current().nextInt(100_000_000));
    }
}
