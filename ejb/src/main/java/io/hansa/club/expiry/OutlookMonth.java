package io.hansa.club.expiry;

import io.hansa.ledger.statement.LotsEnding;
import java.time.YearMonth;

/** What ends in a month, as things stand: after activity, notices and what has been used. */
public record OutlookMonth(YearMonth month, LotsEnding ending) {}
