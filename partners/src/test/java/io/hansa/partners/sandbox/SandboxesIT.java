package io.hansa.partners.sandbox;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.partners.access.Clients;
import io.hansa.partners.access.IssueClient;
import io.hansa.partners.access.PartnerNotFound;
import io.hansa.partners.access.SandboxCode;
import io.hansa.partners.access.Scope;
import io.hansa.partners.partner.PartnerFilter;
import io.hansa.partners.partner.PartnerView;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.port.VoucherNotFound;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.RedeemVoucher;
import io.hansa.partners.transaction.TransactionFilter;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.TransactionResult;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import io.hansa.partners.transaction.TransactionResult.Refused;
import io.hansa.partners.transaction.Transactions;
import io.hansa.partners.transaction.TransactionsAccepted;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A sandbox does what the partner's systems do, and nothing of it is in anything that counts. */
class SandboxesIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();

    private final String partner = WORLD.newPartner();
    private final SandboxView sandbox = asAdmin(() -> sandboxes().open(partner));
    private final String member = sandbox.members().get(0).number().value();
    private final String client = asAdmin(() ->
                    WORLD.the(Clients.class).issue(new IssueClient(sandbox.code(), "tests", Set.of(Scope.values()))))
            .clientId();

    @Test
    void what_is_posted_is_in_units_of_sandboxes_only() throws SQLException {
        assertThat(send(accrual("A1", member))).isInstanceOf(Accepted.class);
        assertThat(send(new Redemption("R1", "R1", at(), OUTLET, member, 40))).isInstanceOf(Accepted.class);
        assertThat(send(new Reversal("U1", "U1", at(), "R1"))).isInstanceOf(Accepted.class);
        asClient(() -> transactions().redeemVoucher(new RedeemVoucher("V1", "V1", at(), OUTLET, ready())));

        assertThat(query("SELECT DISTINCT a.unit FROM partner_transaction t JOIN ledger_posting p ON p.entry = t.entry"
                        + " JOIN ledger_account a ON a.id = p.account WHERE t.partner = '" + sandbox.code()
                        + "' ORDER BY a.unit"))
                .containsExactly("TEST_PTS", "TEST_STATUS", "XTS");
        assertThat(query("SELECT COUNT(*) FROM ledger_lot l JOIN ledger_account a ON a.id = l.account"
                        + " WHERE a.unit = 'TEST_PTS' AND (l.expires_on IS NOT NULL OR l.idle_months IS NOT NULL)"))
                .containsExactly("0");
        assertThat(asAdmin(() -> sandboxes().view(partner))
                        .members()
                        .get(0)
                        .available()
                        .amount())
                .isEqualTo(100);
    }

    @Test
    void the_alliance_does_not_see_it() {
        int before = WORLD.events().size();
        send(accrual("A1", member));

        assertThat(WORLD.asSystem(() -> WORLD.the(Partners.class)
                                .list(PartnerFilter.text(sandbox.code()), Optional.empty(), 200))
                        .rows())
                .extracting(PartnerView::code)
                .doesNotContain(sandbox.code());
        assertThat(WORLD.asSystem(() -> transactions().list(TransactionFilter.ALL, Optional.empty(), 50))
                        .rows())
                .noneMatch(row -> SandboxCode.is(row.partnerCode()));
        assertThat(WORLD.events().subList(before, WORLD.events().size()))
                .filteredOn(TransactionsAccepted.class::isInstance)
                .noneMatch(event -> ((TransactionsAccepted) event).partnerCode().equals(sandbox.code()));
        assertThat(WORLD.as("client:" + client, () -> transactions().list(TransactionFilter.ALL, Optional.empty(), 50))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.partnerCode()).isEqualTo(sandbox.code()));
    }

    @Test
    void neither_knows_the_others_members_vouchers_and_references() {
        String real = WORLD.members().enrol().number().value();
        WORLD.tills().issue("REAL", WORLD.members().enrol().number(), 100);
        send(accrual("A1", member));

        assertThat(send(accrual("A2", real)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("unknown-member"));
        assertThat(asClient(() -> transactions().voucher("REAL"))).isEmpty();
        assertThatThrownBy(() ->
                        asClient(() -> transactions().redeemVoucher(new RedeemVoucher("V", "V", at(), OUTLET, "REAL"))))
                .isInstanceOf(VoucherNotFound.class);
        List<? extends TransactionResult> live =
                WORLD.atTill(partner, () -> transactions().submit(List.of(accrual("A1", real), accrual("A3", member))));
        assertThat(live.get(0)).isInstanceOf(Accepted.class);
        assertThat(live.get(1)).isInstanceOf(Refused.class);
    }

    @Test
    void a_voucher_is_honoured_once_and_one_that_is_over_never() {
        String voucher = ready();
        asClient(() -> transactions().redeemVoucher(new RedeemVoucher("V1", "V1", at(), OUTLET, voucher)));

        assertThatThrownBy(() -> asClient(
                        () -> transactions().redeemVoucher(new RedeemVoucher("V2", "V2", at(), OUTLET, voucher))))
                .isInstanceOf(VoucherUsed.class);
        String over = sandbox.vouchers().stream()
                .filter(each -> each.expiresOn().isBefore(LocalDate.now(PartnersWorld.ZONE)))
                .findFirst()
                .orElseThrow()
                .code();
        assertThatThrownBy(() ->
                        asClient(() -> transactions().redeemVoucher(new RedeemVoucher("V3", "V3", at(), OUTLET, over))))
                .isInstanceOf(VoucherExpired.class);
    }

    @Test
    void opening_it_again_finds_it_and_refills_the_vouchers() {
        asClient(() -> transactions().redeemVoucher(new RedeemVoucher("V1", "V1", at(), OUTLET, ready())));

        SandboxView again = asAdmin(() -> sandboxes().open(partner));

        assertThat(again.members())
                .extracting(SandboxView.Member::number)
                .containsExactlyElementsOf(sandbox.members().stream()
                        .map(SandboxView.Member::number)
                        .toList());
        assertThat(again.vouchers()).hasSize(sandbox.vouchers().size() + 1);
    }

    @Test
    void another_partners_administrator_does_not_find_it() {
        String other = "partner:admin@" + WORLD.newPartner();
        assertThatThrownBy(() -> WORLD.as(other, () -> sandboxes().view(partner)))
                .isInstanceOf(PartnerNotFound.class);
        assertThatThrownBy(() -> WORLD.as(other, () -> sandboxes().open(partner)))
                .isInstanceOf(PartnerNotFound.class);
    }

    private String ready() {
        return sandbox.vouchers().stream()
                .filter(each -> each.usedAt().isEmpty())
                .filter(each -> each.expiresOn().isAfter(LocalDate.now(PartnersWorld.ZONE)))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private TransactionResult send(TransactionRequest request) {
        return asClient(() -> transactions().submit(List.of(request))).get(0);
    }

    private static Accrual accrual(String reference, String member) {
        return Accrual.ofAmount(reference, reference, at(), OUTLET, member, 10_000);
    }

    private static Instant at() {
        return Instant.now().minusSeconds(60);
    }

    private <T> T asClient(java.util.concurrent.Callable<T> work) {
        return WORLD.as("client:" + client, work);
    }

    private <T> T asAdmin(java.util.concurrent.Callable<T> work) {
        return WORLD.as("partner:admin@" + partner, work);
    }

    private static List<String> query(String sql) throws SQLException {
        var database = WORLD.ledger().database();
        try (var root = database.connect(database.root());
                var rows = root.createStatement().executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static Sandboxes sandboxes() {
        return WORLD.the(Sandboxes.class);
    }

    private static Transactions transactions() {
        return WORLD.the(Transactions.class);
    }
}
