package io.hansa.partners.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A statement of a closed month that asks to be paid and is in no living order. */
record Payable(String statement, String partner, YearMonth month, long amount, Optional<LocalDate> dueOn) {}
