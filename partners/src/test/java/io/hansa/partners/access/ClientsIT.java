package io.hansa.partners.access;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.TokenKeys;
import io.hansa.partners.access.ClientChanged.What;
import io.hansa.partners.partner.OpenOutlet;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.TransactionFilter;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import io.hansa.partners.transaction.TransactionResult.Refused;
import io.hansa.partners.transaction.Transactions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClientsIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance()
            .with(
                    Signer.class,
                    new Signer(new TokenKeys(Base64.getEncoder().encodeToString(new byte[32]), Optional.empty())));
    private static final Set<String> ALL = Set.of();
    private static final String KEY = "-----BEGIN PUBLIC KEY-----\n"
            + "MCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=\n-----END PUBLIC KEY-----";

    private final String partner = WORLD.newPartner();
    private final IssuedSecret issued = issue(Scope.ACCRUE, Scope.READ);

    @AfterEach
    void back_to_now() {
        WORLD.clockRuns();
    }

    @Test
    void a_secret_gives_a_token_for_the_clients_scopes_or_fewer() {
        IssuedToken all = token(issued.secret(), ALL);
        IssuedToken less = token(issued.secret(), Set.of("read"));

        assertThat(verify(all)).get().satisfies(token -> {
            assertThat(token.clientId()).isEqualTo(issued.clientId());
            assertThat(token.partnerCode()).isEqualTo(partner);
            assertThat(token.scopes()).containsExactlyInAnyOrder(Scope.ACCRUE, Scope.READ);
        });
        assertThat(less.scopes()).containsExactly(Scope.READ);
        assertThatThrownBy(() -> token(issued.secret(), Set.of("redeem"))).isInstanceOf(InvalidScope.class);
    }

    @Test
    void a_wrong_id_or_secret_is_an_invalid_client() {
        assertThatThrownBy(() -> token("wrong", ALL)).isInstanceOf(InvalidClient.class);
        assertThatThrownBy(() -> WORLD.as("system:x", () -> tokens().issue("nobody", issued.secret(), ALL)))
                .isInstanceOf(InvalidClient.class);
    }

    @Test
    void a_secret_is_kept_only_as_a_hash() throws SQLException {
        var database = WORLD.ledger().database();
        try (var root = database.connect(database.root());
                var statement = root.createStatement();
                var rows = statement.executeQuery(
                        "SELECT HEX(salt), HEX(hash) FROM partner_secret WHERE client = '" + issued.clientId() + "'")) {
            rows.next();
            assertThat(rows.getString(1)).hasSize(32);
            assertThat(rows.getString(2)).hasSize(64);
        }
        assertThat(issued.toString()).doesNotContain(issued.secret());
    }

    @Test
    void a_rotated_secret_works_beside_the_new_one_until_the_overlap_ends() {
        IssuedSecret second = asAdmin(() -> clients().rotate(issued.clientId(), Duration.ofHours(1)));

        token(issued.secret(), ALL);
        token(second.secret(), ALL);
        WORLD.clockIs(Instant.now().plus(Duration.ofMinutes(61)));

        assertThatThrownBy(() -> token(issued.secret(), ALL)).isInstanceOf(InvalidClient.class);
        token(second.secret(), ALL);
        assertThat(asAdmin(() -> clients().client(issued.clientId())).secrets()).hasSize(1);
    }

    @Test
    void a_rotation_without_overlap_ends_the_old_secret_at_once() {
        IssuedSecret second = asAdmin(() -> clients().rotate(issued.clientId(), Duration.ZERO));

        assertThatThrownBy(() -> token(issued.secret(), ALL)).isInstanceOf(InvalidClient.class);
        token(second.secret(), ALL);
    }

    @Test
    void a_revoked_client_gets_no_token_and_its_tokens_move_nothing() {
        var accrual = accrual("revoked");
        asAdmin(() -> clients().revoke(issued.clientId()));

        assertThatThrownBy(() -> token(issued.secret(), ALL)).isInstanceOf(InvalidClient.class);
        assertThatThrownBy(() -> asClient(accrual)).isInstanceOf(ClientRevoked.class);
        assertThatThrownBy(() -> asAdmin(() -> clients().rotate(issued.clientId(), Duration.ZERO)))
                .isInstanceOf(ClientRevoked.class);
        assertThat(asAdmin(() -> clients().revoke(issued.clientId())).revoked()).isTrue();
    }

    @Test
    void a_client_acts_for_its_own_partner_within_its_scopes() {
        assertThat(asClient(accrual("scoped"))).singleElement().isInstanceOf(Accepted.class);
        var redemption = new Redemption("r", "r", Instant.now(), OUTLET, "1234567897", 1);
        assertThatThrownBy(() -> asClient(redemption)).isInstanceOf(ScopeMissing.class);

        var list = WORLD.as(
                "client:" + issued.clientId(),
                () -> WORLD.the(Transactions.class).list(TransactionFilter.ALL, Optional.empty(), 10));
        assertThat(list.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.partnerCode()).isEqualTo(partner));
    }

    @Test
    void a_client_that_is_limited_acts_for_its_outlets_only() {
        asAdmin(() -> WORLD.the(Partners.class).openOutlet(outlet("T2")));
        asAdmin(() -> clients().limitToOutlets(issued.clientId(), Set.of("T2")));

        assertThat(asClient(accrual("elsewhere"))).singleElement().satisfies(ClientsIT::isNotAllowed);
        assertThat(asAdmin(() -> clients().client(issued.clientId())).outlets()).contains(Set.of("T2"));

        asAdmin(() -> clients().limitToOutlets(issued.clientId(), Set.of("T2", OUTLET)));
        assertThat(asClient(accrual("allowed"))).singleElement().isInstanceOf(Accepted.class);

        asAdmin(() -> clients().limitToOutlets(issued.clientId(), Set.of()));
        assertThat(asAdmin(() -> clients().client(issued.clientId())).outlets()).isEmpty();
    }

    @Test
    void a_client_that_is_limited_undoes_nothing_of_other_outlets() {
        IssuedSecret reversing = issue(Scope.ACCRUE, Scope.REVERSE);
        asAdmin(() -> WORLD.the(Partners.class).openOutlet(outlet("T3")));
        var accrual = accrual("to-undo");
        asClient(reversing, accrual);
        asAdmin(() -> clients().limitToOutlets(reversing.clientId(), Set.of("T3")));

        var reversal = new Reversal("undo", "undo", Instant.now(), accrual.reference());
        assertThat(asClient(reversing, reversal)).singleElement().satisfies(ClientsIT::isNotAllowed);
    }

    @Test
    void a_client_is_limited_to_outlets_that_there_are() {
        assertThatThrownBy(() -> asAdmin(() -> clients().limitToOutlets(issued.clientId(), Set.of("NOWHERE"))))
                .isInstanceOf(OutletNotFound.class);
        assertThatThrownBy(() ->
                        asAdmin(() -> clients().issue(new IssueClient(partner, "x", Set.of(Scope.READ), Set.of("门店")))))
                .isInstanceOf(OutletNotFound.class);
    }

    @Test
    void each_change_of_a_client_is_told_without_its_secret() {
        asAdmin(() -> clients().rotate(issued.clientId(), Duration.ZERO));
        asAdmin(() -> clients().limitToOutlets(issued.clientId(), Set.of(OUTLET)));
        asAdmin(() -> WORLD.the(ClientKeys.class).register(new RegisterKey(issued.clientId(), "k1", KEY)));
        asAdmin(() -> WORLD.the(ClientKeys.class).demandSignatures(issued.clientId()));
        asAdmin(() -> WORLD.the(ClientKeys.class).end(issued.clientId(), "k1", Duration.ZERO));
        asAdmin(() -> WORLD.the(ClientKeys.class).forgoSignatures(issued.clientId()));
        asAdmin(() -> clients().revoke(issued.clientId()));

        assertThat(WORLD.events())
                .filteredOn(ClientChanged.class::isInstance)
                .extracting(ClientChanged.class::cast)
                .filteredOn(change -> change.clientId().equals(issued.clientId()))
                .extracting(ClientChanged::what)
                .containsExactly(
                        What.ISSUED,
                        What.SECRET_MADE,
                        What.OUTLETS_SET,
                        What.KEY_REGISTERED,
                        What.SIGNING_DEMANDED,
                        What.KEY_ENDED,
                        What.SIGNING_FORGONE,
                        What.REVOKED);
        assertThat(WORLD.events().toString()).doesNotContain(issued.secret());
    }

    @Test
    void a_key_is_registered_once_and_signatures_need_one() {
        assertThatThrownBy(() -> asAdmin(() -> WORLD.the(ClientKeys.class).demandSignatures(issued.clientId())))
                .isInstanceOf(NoKeyToSignWith.class);
        var register = new RegisterKey(issued.clientId(), "k1", KEY);
        asAdmin(() -> WORLD.the(ClientKeys.class).register(register));
        assertThatThrownBy(() -> asAdmin(() -> WORLD.the(ClientKeys.class).register(register)))
                .isInstanceOf(KeyIdTaken.class);

        asAdmin(() -> WORLD.the(ClientKeys.class).end(issued.clientId(), "k1", Duration.ofHours(1)));
        assertThat(asAdmin(() -> clients().client(issued.clientId())).keys()).hasSize(1);
        WORLD.clockIs(Instant.now().plus(Duration.ofMinutes(61)));
        assertThat(asAdmin(() -> clients().client(issued.clientId())).keys()).isEmpty();
        assertThatThrownBy(() -> asAdmin(() -> WORLD.the(ClientKeys.class).end(issued.clientId(), "k1", Duration.ZERO)))
                .isInstanceOf(KeyNotFound.class);
        String other = "partner:admin@" + WORLD.newPartner();
        assertThatThrownBy(
                        () -> WORLD.as(other, () -> WORLD.the(ClientKeys.class).register(register)))
                .isInstanceOf(ClientNotFound.class);
    }

    private static void isNotAllowed(Object result) {
        assertThat(result)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("outlet-not-allowed"));
    }

    private OpenOutlet outlet(String code) {
        var name = new LocalizedText(code, code);
        return new OpenOutlet(partner, code, name, "CN-BJ", name, name);
    }

    @Test
    void another_partners_administrator_finds_no_such_client() {
        String other = "partner:admin@" + WORLD.newPartner();

        assertThatThrownBy(() -> WORLD.as(other, () -> clients().revoke(issued.clientId())))
                .isInstanceOf(ClientNotFound.class);
        assertThatThrownBy(() -> WORLD.as(other, () -> clients().rotate(issued.clientId(), Duration.ZERO)))
                .isInstanceOf(ClientNotFound.class);
        assertThatThrownBy(() -> WORLD.as(other, () -> clients().list(partner))).isInstanceOf(PartnerNotFound.class);
        assertThat(WORLD.as("partner:admin@" + partner, () -> clients().list(partner)))
                .extracting(ClientView::clientId)
                .containsExactly(issued.clientId());
    }

    private IssuedSecret issue(Scope... scopes) {
        return asAdmin(() -> clients().issue(new IssueClient(partner, "till system", Set.of(scopes))));
    }

    private IssuedToken token(String secret, Set<String> scopes) {
        return WORLD.as("system:anonymous", () -> tokens().issue(issued.clientId(), secret, scopes));
    }

    private Optional<AccessToken> verify(IssuedToken token) {
        return tokens().verify(token.token());
    }

    private List<?> asClient(TransactionRequest request) {
        return asClient(issued, request);
    }

    private static List<?> asClient(IssuedSecret client, TransactionRequest request) {
        return WORLD.as(
                "client:" + client.clientId(),
                () -> WORLD.the(Transactions.class).submit(List.of(request)));
    }

    private static Accrual accrual(String key) {
        String member = WORLD.members().enrol().number().value();
        return Accrual.ofAmount(key, key, Instant.now().minusSeconds(60), OUTLET, member, 10_000);
    }

    private static <T> T asAdmin(java.util.concurrent.Callable<T> work) {
        return WORLD.as("staff:admin", work);
    }

    private static Clients clients() {
        return WORLD.the(Clients.class);
    }

    private static Tokens tokens() {
        return WORLD.the(Tokens.class);
    }
}
