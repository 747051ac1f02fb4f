package io.hansa.club.entitlement;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Expiry;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.InsufficientPoints;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.journal.Why;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What rules' grants of rights ask of the ledger. */
@ApplicationScoped
class RuleRightPostings {

    private static final String FUNDER = "programme";
    private static final String REST = ".rest";

    @Inject
    Ledger ledger;

    @Inject
    Accounts accounts;

    @Inject
    Programme programme;

    /** All of a batch together. */
    void grant(Map<RuleRights.Given, RightGrant> given, Actor by) {
        Map<AccountKey, AccountId> wallets = accounts.open(
                given.values().stream().map(RuleRightPostings::wallet).toList());
        List<Command> commands = new ArrayList<>();
        given.forEach((each, grant) -> commands.add(new Command.Accrue(
                header(key(each.rule(), each.accrual()), RightCauses.GRANT, by, granted(each, grant)),
                wallets.get(wallet(grant)),
                accounts.open(
                        AccountKey.programme(AccountKind.ISSUANCE, grant.right().unit())),
                grant.amount(),
                Expiry.on(grant.expiresOn()),
                FUNDER,
                0,
                List.of())));
        List<Outcome> outcomes = ledger.post(commands);
        int place = 0;
        for (RightGrant grant : given.values()) {
            if (outcomes.get(place) instanceof Outcome.Refused refused) {
                throw refused.reason();
            }
            grant.posted(((Outcome.Receipt) outcomes.get(place++)).entry());
        }
    }

    private static AccountKey wallet(RightGrant grant) {
        return AccountKey.wallet(grant.member(), grant.right().unit());
    }

    private static Why granted(RuleRights.Given given, RightGrant grant) {
        return RightCauses.GRANTED_BY_RULE.because(Map.of(
                "right",
                given.right(),
                "rule",
                given.rule(),
                "version",
                Integer.toString(given.version()),
                "transaction",
                Long.toString(given.accrual()),
                "expires",
                grant.expiresOn().toString()));
    }

    /**
     * What is there of it, first of its own lot, then of the member's others of the same right: as if it had never been given.
     *
     * @return how many
     */
    long takeBack(RightGrant grant, RuleRights.Undone undone, Actor by) {
        String key = key(undone.rule(), undone.accrual()) + "." + undone.by();
        Outcome outcome = post(grant, undone, key, undone.count(), by);
        if (!(outcome instanceof Outcome.Refused refused)) {
            return undone.count();
        }
        if (!(refused.reason() instanceof InsufficientPoints missing)) {
            throw refused.reason();
        }
        if (missing.available() > 0) {
            // nobody else uses any of them meanwhile: the wallet is locked since it was looked at
            ledger.post(refund(grant, undone, key + REST, missing.available(), by));
        }
        return missing.available();
    }

    private Outcome post(RightGrant grant, RuleRights.Undone undone, String key, long count, Actor by) {
        return ledger.post(List.<Command>of(refund(grant, undone, key, count, by)))
                .get(0);
    }

    private Command.Refund refund(RightGrant grant, RuleRights.Undone undone, String key, long count, Actor by) {
        Why why = RightCauses.TAKEN_BACK_FROM_RULE.because(Map.of(
                "right", grant.right().value(), "rule", undone.rule(), "transaction", Long.toString(undone.accrual())));
        return new Command.Refund(
                header(key, RightCauses.BACK, by, why), grant.view().entry().orElseThrow(), count, List.of());
    }

    private static String key(String rule, long accrual) {
        return "rule." + accrual + "." + rule;
    }

    private Header header(String key, String code, Actor by, Why why) {
        return new Header(
                new IdempotencyKey(RightCauses.SCOPE, key), code, by, programme.now(), programme.today(), why);
    }
}
