package io.hansa.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.Roles;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Guessing is slowed down, for names that exist as for names that do not; and what was done stays written. */
@InContainer
class SignInIT {

    private static final String PASSWORD = "rope and tar and salt";

    @Inject
    AsSystem system;

    @Inject
    SignIn signIn;

    @Inject
    Identities identities;

    @Inject
    Subjects subjects;

    @Inject
    Attempts attempts;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    @Test
    void twenty_guesses_at_once_are_five_guesses() throws Exception {
        String known = partnerUser();
        for (String login : List.of(known, "nobody-" + UUID.randomUUID())) {
            assertThat(guess(login, 20)).as(login).containsExactlyInAnyOrderElementsOf(answers(5, 15));
        }
        assertThatThrownBy(() -> signIn.authenticate(known, PASSWORD, anAddress()))
                .isInstanceOfSatisfying(
                        TooManyAttempts.class,
                        refusal -> assertThat(refusal.retryAfterSeconds()).isBetween(1L, 31L));
    }

    /** As when the own password is changed: the refusal rolls back what was begun, and not the try. */
    @Test
    void tries_count_that_end_in_a_refusal_of_the_transaction_around_them() {
        var names = ThrottledNames.own("identity:" + UUID.randomUUID());
        for (int i = 0; i < ThrottleRule.IDENTITY.free(); i++) {
            assertThatThrownBy(() -> system.inTransaction(() -> {
                        assertThat(attempts.charge(names)).isZero();
                        throw new WrongCredentials();
                    }))
                    .isInstanceOf(WrongCredentials.class);
        }

        assertThat(system.inTransaction(() -> attempts.charge(names))).isPositive();
    }

    @Test
    void a_right_password_forgets_the_wrong_ones() {
        String login = partnerUser();
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                assertThatThrownBy(() -> signIn.authenticate(login, "wrong", anAddress()))
                        .isInstanceOf(WrongCredentials.class);
            }
            assertThat(signIn.authenticate(login, PASSWORD, anAddress()).principalName())
                    .isEqualTo("partner:" + login);
        }
    }

    @Test
    void who_is_disabled_signs_in_no_more_and_works_for_nobody() {
        String login = partnerUser();
        assertThat(subjects.of(IdentityKind.PARTNER, login)).contains("TESTP");

        system.run(() -> identities.disable(IdentityKind.PARTNER, login));

        assertThat(subjects.of(IdentityKind.PARTNER, login)).isEmpty();
        assertThatThrownBy(() -> signIn.authenticate(login, PASSWORD, anAddress()))
                .isInstanceOf(WrongCredentials.class);
        system.run(() -> identities.enable(IdentityKind.PARTNER, login));
        assertThat(signIn.authenticate(login, PASSWORD, anAddress()).roles()).containsExactly(Roles.PARTNER_TILL);
    }

    @Test
    void a_login_signs_in_one_only() {
        String login = partnerUser();

        assertThatThrownBy(() -> system.run(() -> identities.create(
                        NewIdentity.staff(login.toUpperCase(), "Other", Set.of(Roles.ADMIN), PASSWORD))))
                .isInstanceOf(LoginTaken.class);
        assertThat(system.call(() -> identities.list(IdentityKind.PARTNER, Optional.of("TESTP"), Optional.empty(), 200))
                        .rows())
                .extracting(IdentityRow::ref)
                .contains(login);
    }

    @Test
    void what_was_audited_is_neither_changed_nor_deleted_by_the_application() throws Exception {
        partnerUser();
        for (String sql : List.of("UPDATE security_audit SET actor = 'x'", "DELETE FROM security_audit")) {
            transaction.begin();
            try {
                assertThatThrownBy(() -> em.createNativeQuery(sql).executeUpdate())
                        .isInstanceOf(PersistenceException.class)
                        .hasMessageContaining("denied");
            } finally {
                transaction.rollback();
            }
        }
    }

    /** From eight threads; the answers' codes. */
    private List<String> guess(String login, int times) throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<String> guess = () -> answer(login);
            var answers = new ArrayList<String>();
            for (var future : threads.invokeAll(Collections.nCopies(times, guess))) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private String answer(String login) {
        try {
            return signIn.authenticate(login, "a wrong guess", anAddress()).principalName();
        } catch (DomainException refusal) {
            return refusal.code();
        }
    }

    private static List<String> answers(int wrong, int tooMany) {
        var answers = new ArrayList<>(Collections.nCopies(wrong, "wrong-credentials"));
        answers.addAll(Collections.nCopies(tooMany, "too-many-attempts"));
        return answers;
    }

    private String partnerUser() {
        String login = "till-" + UUID.randomUUID();
        system.run(() ->
                identities.create(NewIdentity.partner(login, "TESTP", "A till", Set.of(Roles.PARTNER_TILL), PASSWORD)));
        return login;
    }

    /** A new one each time, so that addresses are not what is slowed down here. */
    private static String anAddress() {
        var random = ThreadLocalRandom.current();
        return "2001:db8:%x:%x::1".formatted(random.nextInt(0xffff), random.nextInt(0xffff));
    }
}
