package io.hansa.partners.access;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.TransactionFilter;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionResult.Accepted;
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
            .with(Signer.class, new Signer(Base64.getEncoder().encodeToString(new byte[32])));
    private static final Set<String> ALL = Set.of();

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
        return WORLD.as(
                "client:" + issued.clientId(),
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
