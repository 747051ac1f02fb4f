package io.hansa.ledger.allowance;

import io.hansa.ledger.testing.LedgerWorld;

/** Allowances on the test run's ledger. */
final class AllowancesOn {

    private AllowancesOn() {}

    static Allowances world(LedgerWorld world) {
        Allowances allowances = new Allowances();
        allowances.accounts = world.accounts();
        allowances.ledger = world.ledger();
        allowances.statements = world.statements();
        return allowances;
    }
}
