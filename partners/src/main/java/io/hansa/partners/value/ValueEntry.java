package io.hansa.partners.value;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.partners.transaction.TransactionKind;
import io.hansa.partners.transaction.TransactionNumber;
import java.time.LocalDate;
import java.util.Optional;

/** A transaction behind a figure. */
public record ValueEntry(
        TransactionNumber number,
        String reference,
        TransactionKind kind,
        Optional<String> region,
        Optional<String> outlet,
        Optional<String> member,
        LocalDate businessDate,
        Points points,
        Money money,
        Optional<EntryNumber> entry) {}
