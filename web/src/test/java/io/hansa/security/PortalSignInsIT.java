package io.hansa.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.Roles;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A partner's users, one of whom always looks after the others. */
@InContainer
class PortalSignInsIT {

    @Inject
    AsSystem system;

    @Inject
    PortalSignIns signIns;

    @Inject
    Subjects subjects;

    @Inject
    SignIn signIn;

    private final String partner =
            "S" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @Test
    void of_two_administrators_who_disable_each_other_at_once_one_stays() throws Exception {
        String first = invite(PortalRole.ADMIN).login();
        String second = invite(PortalRole.ADMIN).login();
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<String>> both = List.of(() -> disabled(first), () -> disabled(second));
            List<String> outcomes = threads.invokeAll(both).stream()
                    .map(PortalSignInsIT::outcome)
                    .toList();
            assertThat(outcomes).containsExactlyInAnyOrder("disabled", "last-administrator");
            assertThat(subjects.anyWith(IdentityKind.PARTNER, partner, Roles.PARTNER_ADMIN))
                    .isTrue();
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void the_last_administrator_keeps_the_role() {
        String only = invite(PortalRole.ADMIN).login();
        invite(PortalRole.TILL);

        assertThatThrownBy(() -> system.run(() -> signIns.changeRoles(partner, only, Set.of(PortalRole.FINANCE))))
                .isInstanceOf(LastAdministrator.class);
        invite(PortalRole.ADMIN);
        system.run(() -> signIns.changeRoles(partner, only, Set.of(PortalRole.FINANCE)));

        assertThat(system.call(() -> signIns.list(partner, Optional.empty(), 10))
                        .rows())
                .filteredOn(row -> row.ref().equals(only))
                .singleElement()
                .satisfies(row -> assertThat(row.roles()).containsExactly(Roles.PARTNER_FINANCE));
    }

    @Test
    void a_password_that_somebody_else_made_is_said_to_be_so_until_it_is_made_anew() {
        OneTimePassword invited = invite(PortalRole.TILL);
        SignedIn first = signIn.authenticate(invited.login(), invited.password(), "10.1.1.1");
        assertThat(first.passwordOnce()).isTrue();
        assertThat(first.subject()).isEqualTo(partner);

        OneTimePassword again = system.call(() -> signIns.renewPassword(partner, invited.login()));

        assertThatThrownBy(() -> signIn.authenticate(invited.login(), invited.password(), "10.1.1.1"))
                .isInstanceOf(WrongCredentials.class);
        assertThat(signIn.authenticate(again.login(), again.password(), "10.1.1.1")
                        .passwordOnce())
                .isTrue();
        system.run(() -> signIns.disable(partner, invited.login()));
        assertThat(subjects.now(first)).isEmpty();
    }

    @Test
    void another_partners_user_does_not_exist() {
        String login = invite(PortalRole.TILL).login();

        assertThatThrownBy(() -> system.run(() -> signIns.disable("OTHER", login)))
                .isInstanceOf(IdentityNotFound.class);
        assertThatThrownBy(() -> new InvitePortalUser(partner, "no blanks", "X", Set.of(PortalRole.TILL)))
                .isInstanceOf(InvalidPortalUser.class);
        assertThatThrownBy(() -> new InvitePortalUser(partner, "login", "X", Set.of()))
                .isInstanceOf(InvalidPortalUser.class);
    }

    private OneTimePassword invite(PortalRole role) {
        String login = "u" + UUID.randomUUID().toString().substring(0, 12);
        return system.call(() -> signIns.invite(new InvitePortalUser(partner, login, "Somebody", Set.of(role))));
    }

    private String disabled(String login) {
        try {
            system.run(() -> signIns.disable(partner, login));
            return "disabled";
        } catch (DomainException refusal) {
            return refusal.code();
        }
    }

    private static String outcome(Future<String> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
