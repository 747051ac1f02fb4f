package io.hansa.partners.equivalence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.MemberNumber;
import io.hansa.partners.access.Clients;
import io.hansa.partners.access.IssueClient;
import io.hansa.partners.access.PartnerNotFound;
import io.hansa.partners.access.Scope;
import io.hansa.partners.access.ScopeMissing;
import io.hansa.partners.refusal.UnknownMember;
import io.hansa.partners.testing.PartnersWorld;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TierEquivalencesIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final String FIRST = "staff:first";
    private static final String SECOND = "staff:second";

    private final String partner = WORLD.newPartner();
    private final String client = "client:" + client(Scope.MEMBERS);
    private final MemberNumber member = WORLD.members().enrol().number();

    @Test
    void what_one_proposed_another_approves_and_it_holds_in_its_directions() {
        propose(today(), pair("Elite", "GOLD", Direction.BOTH), pair("Basic", "SILVER", Direction.TO_OURS));
        assertThat(mine("GOLD")).isEmpty();
        assertThatThrownBy(() -> WORLD.as(FIRST, () -> equivalences().approve(partner, 1)))
                .isInstanceOf(OwnEquivalence.class);
        assertThatThrownBy(() -> propose(today(), pair("Elite", "GOLD", Direction.BOTH)))
                .isInstanceOf(EquivalenceOpen.class);

        WORLD.as(SECOND, () -> equivalences().approve(partner, 1));

        assertThat(mine("GOLD")).contains("Elite");
        assertThat(mine("SILVER")).isEmpty();
        assertThat(ours("Basic")).contains("SILVER");
        assertThat(ours("GOLD")).isEmpty();
        assertThatThrownBy(() -> WORLD.as(SECOND, () -> equivalences().refuse(partner, 1)))
                .isInstanceOf(EquivalenceDecided.class);
    }

    @Test
    void a_later_version_takes_the_place_of_all_before_from_its_first_day_on() {
        propose(today(), pair("Elite", "GOLD", Direction.BOTH));
        WORLD.as(SECOND, () -> equivalences().approve(partner, 1));
        propose(today().plusDays(1), pair("Elite", "PLATINUM", Direction.BOTH));
        WORLD.as(SECOND, () -> equivalences().approve(partner, 2));
        propose(today(), pair("Elite", "BASE", Direction.BOTH));
        WORLD.as(FIRST, () -> equivalences().refuse(partner, 3));

        assertThat(ours("Elite")).contains("GOLD");
        assertThat(WORLD.as(FIRST, () -> equivalences().versions(partner)))
                .extracting(EquivalenceView::state)
                .containsExactly(EquivalenceState.REFUSED, EquivalenceState.APPROVED, EquivalenceState.APPROVED);
        assertThatThrownBy(() -> propose(today().minusDays(1), pair("Elite", "GOLD", Direction.BOTH)))
                .isInstanceOf(EquivalenceBegun.class);
    }

    @Test
    void a_tier_is_worth_one_in_each_direction_at_most() {
        assertThatThrownBy(() -> new TierPairs(
                        List.of(pair("A", "GOLD", Direction.BOTH), pair("A", "SILVER", Direction.TO_OURS))))
                .isInstanceOf(InvalidEquivalence.class);
        assertThatThrownBy(() -> new TierPairs(
                        List.of(pair("A", "GOLD", Direction.BOTH), pair("B", "GOLD", Direction.TO_THEIRS))))
                .isInstanceOf(InvalidEquivalence.class);
        assertThat(new TierPairs(List.of(
                                pair("A", "GOLD", Direction.BOTH),
                                pair("B", "GOLD", Direction.TO_OURS),
                                pair("A", "SILVER", Direction.TO_THEIRS)))
                        .theirs("SILVER"))
                .contains("A");
        assertThatThrownBy(() -> new TierPairs(List.of())).isInstanceOf(InvalidEquivalence.class);
        assertThatThrownBy(() -> pair("no blank", "GOLD", Direction.BOTH)).isInstanceOf(InvalidEquivalence.class);
    }

    @Test
    void a_partners_system_says_what_tier_a_member_has_and_reads_what_it_is_worth() {
        propose(today(), pair("Elite", "GOLD", Direction.BOTH));
        WORLD.as(SECOND, () -> equivalences().approve(partner, 1));

        MemberStatusView said = record(member.value(), "Elite", Optional.of(today()));
        MemberStatusView again = record(member.value(), "Elite", Optional.of(today()));

        assertThat(said.equivalent()).contains("GOLD");
        assertThat(again.recordedAt().truncatedTo(ChronoUnit.MICROS))
                .isEqualTo(said.recordedAt().truncatedTo(ChronoUnit.MICROS));
        assertThat(record(member.value(), "Elite", Optional.of(today().minusDays(1)))
                        .equivalent())
                .isEmpty();
        assertThat(WORLD.as(client, () -> statuses().mine(member.value())).expired())
                .isTrue();
        assertThat(WORLD.as("staff:service", () -> statuses().ofMember(member)))
                .singleElement()
                .satisfies(status -> assertThat(status.partnerCode()).isEqualTo(partner));
    }

    @Test
    void what_a_partner_said_is_not_told_to_another() {
        record(member.value(), "Elite", Optional.empty());
        String other = WORLD.newPartner();
        var issued = WORLD.asSystem(
                () -> WORLD.the(Clients.class).issue(new IssueClient(other, "o", EnumSet.of(Scope.MEMBERS))));

        assertThatThrownBy(() ->
                        WORLD.as("client:" + issued.clientId(), () -> statuses().mine(member.value())))
                .isInstanceOf(MemberStatusNotFound.class);
        assertThatThrownBy(() -> WORLD.as(
                        "client:" + issued.clientId(),
                        () -> statuses()
                                .record(new RecordMemberStatus(
                                        partner, member.value(), "1", "A", Optional.empty(), ""))))
                .isInstanceOf(PartnerNotFound.class);
        String without = "client:" + client(Scope.READ);
        assertThatThrownBy(() -> WORLD.as(without, () -> statuses().mine(member.value())))
                .isInstanceOf(ScopeMissing.class);
        assertThatThrownBy(() -> record("9999999999", "Elite", Optional.empty()))
                .isInstanceOf(UnknownMember.class);
    }

    private MemberStatusView record(String reference, String tier, Optional<LocalDate> until) {
        return WORLD.as(client, () -> statuses().recordMine(reference, "CA 123-4", tier, until, "member file"));
    }

    private EquivalenceView propose(LocalDate begins, TierPair... pairs) {
        return WORLD.as(FIRST, () -> equivalences().propose(new ProposeEquivalence(partner, begins, List.of(pairs))));
    }

    private Optional<String> mine(String ours) {
        return WORLD.as(client, () -> equivalences().mine(ours));
    }

    private Optional<String> ours(String theirs) {
        return WORLD.asSystem(() -> equivalences().ours(partner, theirs));
    }

    private static TierPair pair(String theirs, String ours, Direction direction) {
        return new TierPair(theirs, ours, direction);
    }

    private String client(Scope scope) {
        return WORLD.asSystem(
                        () -> WORLD.the(Clients.class).issue(new IssueClient(partner, "tests", EnumSet.of(scope))))
                .clientId();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(WORLD.now(), PartnersWorld.ZONE);
    }

    private static TierEquivalences equivalences() {
        return WORLD.the(TierEquivalences.class);
    }

    private static MemberStatuses statuses() {
        return WORLD.the(MemberStatuses.class);
    }
}
