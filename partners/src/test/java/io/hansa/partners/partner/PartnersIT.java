package io.hansa.partners.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.LocalizedText;
import io.hansa.partners.access.ClientNotFound;
import io.hansa.partners.access.Clients;
import io.hansa.partners.access.PartnerNotFound;
import io.hansa.partners.contract.AgreeContract;
import io.hansa.partners.contract.ContractBegun;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.settlement.PartnerStatements;
import io.hansa.partners.settlement.StatementNotFound;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.Transactions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartnersIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final LocalizedText NAME = new LocalizedText("名", "Name");

    private final String code = WORLD.newPartner();

    @Test
    void a_code_is_one_partners_for_ever() {
        assertThatThrownBy(() ->
                        WORLD.asSystem(() -> partners().register(new RegisterPartner(code, PartnerKind.BANK, NAME))))
                .isInstanceOf(PartnerCodeTaken.class);
        assertThatThrownBy(() -> WORLD.asSystem(() ->
                        partners().openOutlet(new OpenOutlet(code, PartnersWorld.OUTLET, NAME, "CN-SH", NAME, NAME))))
                .isInstanceOf(PartnerCodeTaken.class);
    }

    @Test
    void an_ended_partnership_is_not_taken_up_again() {
        WORLD.enters(code, PartnerStage.SUSPENDED);
        WORLD.enters(code, PartnerStage.LIVE);
        assertThatThrownBy(() -> WORLD.enters(code, PartnerStage.TERMINATED)).isInstanceOf(StageNotReachable.class);
        WORLD.enters(code, PartnerStage.WINDING_DOWN);
        WORLD.enters(code, PartnerStage.TERMINATED);

        assertThatThrownBy(() -> WORLD.enters(code, PartnerStage.LIVE)).isInstanceOf(PartnerEnded.class);
    }

    @Test
    void partners_are_found_by_part_of_a_name_in_either_language_by_kind_region_and_code() {
        assertThat(codes(PartnerFilter.text("场 " + code))).containsExactly(code);
        assertThat(codes(PartnerFilter.text("irport " + code))).containsExactly(code);
        assertThat(codes(PartnerFilter.text("100%"))).isEmpty();
        var here = new PartnerFilter(
                Optional.of(code), Optional.of(PartnerKind.AIRPORT), Optional.empty(), Optional.of("CN-BJ"));
        assertThat(codes(here)).containsExactly(code);
        var elsewhere = new PartnerFilter(Optional.of(code), Optional.empty(), Optional.empty(), Optional.of("CN-XZ"));
        assertThat(codes(elsewhere)).isEmpty();
    }

    @Test
    void what_no_code_can_be_is_not_found() {
        String typed = "首都机场";

        assertThatThrownBy(() -> WORLD.asSystem(() -> partners().partner(typed)))
                .isInstanceOf(PartnerNotFound.class);
        assertThatThrownBy(() -> WORLD.enters(typed, PartnerStage.SUSPENDED)).isInstanceOf(PartnerNotFound.class);
        assertThat(WORLD.asSystem(() -> contracts().versions(typed))).isEmpty();
        assertThat(WORLD.asSystem(() -> partners().names(Set.of(typed)))).isEmpty();
        assertThat(codes(PartnerFilter.text(typed))).isEmpty();
        assertThat(WORLD.atTill(code, () -> WORLD.the(Transactions.class).byReference(typed)))
                .isEmpty();
        assertThatThrownBy(() ->
                        WORLD.asSystem(() -> WORLD.the(PartnerStatements.class).statement(typed)))
                .isInstanceOf(StatementNotFound.class);
        assertThatThrownBy(() -> WORLD.asSystem(() -> WORLD.the(Clients.class).client(typed)))
                .isInstanceOf(ClientNotFound.class);
    }

    @Test
    void a_list_pages_by_key() {
        WORLD.newPartner();
        WORLD.newPartner();
        var seen = new ArrayList<String>();
        Optional<String> cursor = Optional.empty();
        do {
            Optional<String> from = cursor;
            var slice = WORLD.asSystem(() -> partners().list(PartnerFilter.ALL, from, 2));
            slice.rows().forEach(partner -> seen.add(partner.code()));
            cursor = slice.next();
        } while (cursor.isPresent());

        assertThat(seen).contains(code).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_partners_user_sees_its_own_partner_only() {
        String other = WORLD.newPartner();

        assertThat(WORLD.atTill(code, () -> partners().mine()).code()).isEqualTo(code);
        assertThatThrownBy(() -> WORLD.atTill(code, () -> partners().partner(other)))
                .isInstanceOf(PartnerNotFound.class);
        assertThatThrownBy(() -> WORLD.atTill(code, () -> partners().outlets(other, Optional.empty(), 10)))
                .isInstanceOf(PartnerNotFound.class);
        assertThatThrownBy(() -> WORLD.atTill(code, () -> contracts().versions(other)))
                .isInstanceOf(PartnerNotFound.class);
        assertThat(WORLD.atTill(code, () -> partners().names(Set.of(other, "NONE"))))
                .containsOnlyKeys(other);
    }

    @Test
    void a_contract_in_force_is_never_changed_and_the_next_one_follows_it() {
        LocalDate today = LocalDate.now(PartnersWorld.ZONE);

        assertThatThrownBy(() -> agree(today)).isInstanceOf(ContractBegun.class);
        agree(today.plusDays(10));
        agree(today.plusDays(10));
        List<ContractView> versions = WORLD.asSystem(() -> contracts().versions(code));

        assertThat(versions).extracting(ContractView::version).containsExactly(3, 2, 1);
        assertThat(versions.get(2).until()).contains(today.plusDays(10));
        assertThat(WORLD.asSystem(() -> contracts().inForce(code, today)).version())
                .isOne();
        assertThat(WORLD.asSystem(() -> contracts().inForce(code, today.plusDays(10)))
                        .version())
                .isEqualTo(3);
    }

    private ContractView agree(LocalDate begins) {
        return WORLD.asSystem(() -> contracts().agree(new AgreeContract(code, begins, PartnersWorld.TERMS)));
    }

    private static List<String> codes(PartnerFilter filter) {
        return WORLD.asSystem(() -> partners().list(filter, Optional.empty(), 200)).rows().stream()
                .map(PartnerView::code)
                .toList();
    }

    private static Partners partners() {
        return WORLD.the(Partners.class);
    }

    private static Contracts contracts() {
        return WORLD.the(Contracts.class);
    }
}
