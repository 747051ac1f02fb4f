package io.hansa.club.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.security.Identities;
import io.hansa.security.IdentityKind;
import io.hansa.security.NewIdentity;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.TestMembers;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What who acts for a group sees of the staff that serve it: what they are called and where to call. */
@InContainer
class ServedByIT {

    @Inject
    AsSystem system;

    @Inject
    TestMembers members;

    @Inject
    Groups groups;

    @Inject
    Appointments appointments;

    @Inject
    Identities identities;

    @Inject
    Programme programme;

    private String code;
    private MemberNumber clerk;

    @BeforeEach
    void a_group_that_nobody_serves() {
        code = "G"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 10).toUpperCase(Locale.ROOT);
        system.call(() -> groups.open(group(Optional.empty(), Set.of(), Optional.empty())));
        clerk = members.withPoints(0);
        system.call(() -> appointments.appoint(
                new Appoint(code, clerk, AppointmentRole.POOL, programme.today(), Optional.empty())));
    }

    @Test
    void who_acts_for_it_sees_what_manager_and_team_are_called_and_their_line_but_no_sign_in() {
        assertThat(seen().isNobody()).isTrue();
        String manager = staff("王海");
        String one = staff("Ann");
        String two = staff("Ben");

        serve(Optional.of(manager), Set.of(manager, two, one), Optional.of("400-810 1234"));

        assertThat(seen())
                .isEqualTo(new ServedBy(Optional.of("王海"), List.of("Ann", "Ben"), Optional.of("400-810 1234")));
    }

    @Test
    void who_may_no_longer_sign_in_is_not_shown() {
        String manager = staff("王海");
        String one = staff("Ann");
        serve(Optional.of(manager), Set.of(one), Optional.empty());

        system.run(() -> identities.disable(IdentityKind.STAFF, manager));

        assertThat(seen()).isEqualTo(new ServedBy(Optional.empty(), List.of("Ann"), Optional.empty()));
    }

    @Test
    void a_line_is_a_telephone() {
        for (String line : List.of("call us", "1234", "+", "400-810-1234-5678-90")) {
            assertThatThrownBy(() -> serve(Optional.empty(), Set.of(), Optional.of(line)))
                    .isInstanceOf(InvalidGroup.class);
        }
        serve(Optional.empty(), Set.of(), Optional.of("+86 10 12345"));

        assertThat(seen().line()).contains("+86 10 12345");
        assertThat(system.call(() -> groups.group(code)).serviceLine()).contains("+86 10 12345");
    }

    private void serve(Optional<String> manager, Set<String> team, Optional<String> line) {
        int seen = system.call(() -> groups.group(code)).version();
        system.call(() -> groups.change(new ChangeGroup(group(manager, team, line), seen)));
    }

    private ServedBy seen() {
        return system.call(() -> appointments.actingFor(clerk)).get(0).servedBy();
    }

    private OpenGroup group(Optional<String> manager, Set<String> team, Optional<String> line) {
        return new OpenGroup(code, "Company " + code, Industry.G, "440300", manager, team, line);
    }

    private String staff(String called) {
        String login = "s" + UUID.randomUUID().toString().replace("-", "");
        system.run(() ->
                identities.create(NewIdentity.staff(login, called, Set.of(Roles.MARKETING), "correct horse battery")));
        return login;
    }
}
