package io.hansa.partners.transaction;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.partners.partner.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The programme's side of partner transactions. */
@ApplicationScoped
class ProgrammeAccounts {

    @Inject
    Accounts accounts;

    /**
     * @param issuance where points come from
     * @param status where status points come from
     * @param redemption where redeemed points go
     * @param settlement the other side of partners' clearing accounts
     */
    record Ids(AccountId issuance, AccountId status, AccountId redemption, AccountId settlement) {}

    Ids ids(Units units) {
        var issuance = AccountKey.programme(AccountKind.ISSUANCE, units.points());
        var status = AccountKey.programme(AccountKind.ISSUANCE, units.status());
        var redemption = AccountKey.programme(AccountKind.REDEMPTION, units.points());
        var settlement = AccountKey.programme(AccountKind.SETTLEMENT, units.money());
        var ids = accounts.open(List.of(issuance, status, redemption, settlement));
        return new Ids(ids.get(issuance), ids.get(status), ids.get(redemption), ids.get(settlement));
    }
}
