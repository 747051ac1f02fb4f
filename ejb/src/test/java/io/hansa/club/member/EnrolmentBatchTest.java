package io.hansa.club.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.MemberNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnrolmentBatchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @Test
    void the_first_to_ask_for_a_phone_or_a_mail_has_it() {
        var decisions = decide(
                Set.of(),
                asking("a", "13900000001", "a@example.com"),
                asking("b", "139 0000 0001", "b@example.com"),
                asking("c", "13900000002", "A@Example.com"),
                asking("d", "13900000003", "d@example.com"));

        assertThat(told(decisions)).containsExactly("enrol", "phone-taken", "mail-taken", "enrol");
    }

    @Test
    void who_was_refused_takes_nothing() {
        var decisions = decide(
                Set.of(Claims.mail("a@example.com")),
                asking("a", "13900000001", "a@example.com"),
                asking("b", "13900000001", "b@example.com"));

        assertThat(told(decisions)).containsExactly("mail-taken", "enrol");
    }

    @Test
    void the_same_request_is_one_enrolment_and_another_one_under_its_key_a_conflict() {
        var decisions = decide(
                Set.of(),
                asking("a", "13900000001", "a@example.com"),
                asking("a", "13900000001", "a@example.com"),
                asking("a", "13900000009", "a@example.com"));

        assertThat(decisions.get(1)).isEqualTo(new Decision.Same(0));
        assertThat(told(decisions)).containsExactly("enrol", "repeated", "idempotency-conflict");
    }

    @Test
    void a_request_that_was_granted_before_keeps_its_member() {
        var command = asking("a", "13900000001", "a@example.com");
        var member = MemberNumber.ofSerial(17);
        var granted = new EnrolmentBatch.Granted(Request.of(command), member);

        var decisions = new EnrolmentBatch(List.of(granted), Set.of(Claims.phone("+8613900000001")))
                .decide(List.of(Candidate.read(command, TODAY)));

        assertThat(decisions).containsExactly(new Decision.Known(member));
    }

    @Test
    void a_request_that_was_claimed_by_a_checked_row_is_a_repetition() {
        var decisions =
                decide(Set.of(Claims.request("a"), Claims.phone("+8613900000001")), asking("a", "13900000001", ""));

        assertThat(told(decisions)).containsExactly("repeated");
    }

    @Test
    void what_cannot_be_read_is_refused_with_its_field() {
        var decisions = decide(Set.of(), asking("a", "12", ""), asking("with blank", "13900000001", ""));

        assertThat(told(decisions)).containsExactly("invalid-member-phone", "invalid-member-requestkey");
    }

    private static List<Decision> decide(Set<String> claims, EnrolMember... commands) {
        var candidates = List.of(commands).stream()
                .map(command -> Candidate.read(command, TODAY))
                .toList();
        return new EnrolmentBatch(List.of(), claims).decide(candidates);
    }

    private static List<String> told(List<Decision> decisions) {
        return decisions.stream()
                .map(EnrolCheck::of)
                .map(check ->
                        check.refusal().map(DomainException::code).orElse(check.repeated() ? "repeated" : "enrol"))
                .toList();
    }

    private static EnrolMember asking(String key, String phone, String mail) {
        return new EnrolMember(
                key,
                "李",
                "娜",
                phone,
                Optional.of(mail),
                Language.ZH,
                Optional.of(LocalDate.of(1990, 2, 3)),
                Set.of(Consent.APP),
                Optional.empty());
    }
}
