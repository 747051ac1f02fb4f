package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * Takes accounts in their order with their lots: the balance row is the sum of the postings; what is left of each lot is what its
 * uses say, is kept right, and adds up to the account and to the account that holds what is set aside of it. Has the lots of a few
 * accounts in memory.
 */
final class AccountPass implements Pass {

    private static final int ROWS = 8_000;

    /** As many lots, and the rest of one account's, are in memory. */
    private static final int LOTS = 20_000;

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public String key() {
        return "ledger_account.id";
    }

    @Override
    public int rows() {
        return ROWS;
    }

    @Override
    public Looked check(Connection connection, KeyRange range, Findings findings) throws SQLException {
        for (KeyRange few : Ranges.cut(connection, "ledger_lot.account", range, LOTS)) {
            checkFew(connection, few, findings);
        }
        return Looked.AT_STATE;
    }

    private static void checkFew(Connection connection, KeyRange range, Findings findings) throws SQLException {
        Map<Long, LotSum> lots = LotRows.read(connection, range);
        Map<Long, LotTotal> totals = LotTotal.of(lots.values());
        AccountRows.read(connection, range, account -> {
            checkBalance(account, findings);
            checkLots(account, totals.getOrDefault(account.id(), LotTotal.NOTHING), findings);
        });
        lots.forEach((id, lot) -> checkLot(id, lot, findings));
    }

    private static void checkBalance(AccountSum account, Findings findings) {
        if (!account.isKeptRight()) {
            findings.add("balance-row", "balance account=" + account.id(), account.expected(), account.kept());
        }
    }

    private static void checkLots(AccountSum account, LotTotal lots, Findings findings) {
        if (!account.hasLots()) {
            return;
        }
        if (account.sum() != lots.available()) {
            findings.add("lots-wallet", "account id=" + account.id(), account.sum(), lots.available());
        }
        if (account.held() != 0 && account.heldSum() != lots.held()) {
            findings.add("lots-held", "account id=" + account.held(), account.heldSum(), lots.held());
        }
        if (account.keptIdle() != null && account.keptIdle() != lots.idle()) {
            findings.add("balance-state", "balance account=" + account.id(), lots.idle(), account.keptIdle());
        }
    }

    private static void checkLot(long id, LotSum lot, Findings findings) {
        if (lot.available() < 0 || lot.held() < 0) {
            findings.add("lot-overdrawn", "lot id=" + id, "nothing below zero", lot.available() + " " + lot.held());
        }
        if (!lot.isLiving() && !lot.isKeptRight()) {
            findings.add(
                    "lot-balance",
                    "lot id=" + id,
                    lot.expected().toString(),
                    lot.kept().toString());
        }
    }
}
