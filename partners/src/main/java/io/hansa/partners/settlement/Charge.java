package io.hansa.partners.settlement;

import io.hansa.ledger.journal.Why;

/**
 * Something that settlement itself posts on a partner's clearing account.
 *
 * @param amount positive: the partner owes it; never zero
 */
record Charge(String code, long amount, Why why) {}
