package io.hansa.ledger.journal;

/** What an entry takes from a lot (minus) or gives to it (plus), of what is available and of what is held. */
record LotUse(Lot lot, long available, long held) {}
