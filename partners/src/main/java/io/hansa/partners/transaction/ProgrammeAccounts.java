package io.hansa.partners.transaction;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The programme's side of partner transactions. */
@ApplicationScoped
class ProgrammeAccounts {

    private static final AccountKey ISSUANCE = AccountKey.programme(AccountKind.ISSUANCE, Unit.PTS);
    private static final AccountKey STATUS = AccountKey.programme(AccountKind.ISSUANCE, Unit.STATUS);
    private static final AccountKey REDEMPTION = AccountKey.programme(AccountKind.REDEMPTION, Unit.PTS);
    private static final AccountKey SETTLEMENT = AccountKey.programme(AccountKind.SETTLEMENT, Unit.CNY);

    @Inject
    Accounts accounts;

    /**
     * @param issuance where points come from
     * @param status where status points come from
     * @param redemption where redeemed points go
     * @param settlement the other side of partners' clearing accounts
     */
    record Ids(AccountId issuance, AccountId status, AccountId redemption, AccountId settlement) {}

    Ids ids() {
        var ids = accounts.open(List.of(ISSUANCE, STATUS, REDEMPTION, SETTLEMENT));
        return new Ids(ids.get(ISSUANCE), ids.get(STATUS), ids.get(REDEMPTION), ids.get(SETTLEMENT));
    }
}
