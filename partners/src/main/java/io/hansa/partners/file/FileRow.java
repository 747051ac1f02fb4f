package io.hansa.partners.file;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.partners.refusal.Refusal;
import io.hansa.partners.transaction.LineResult.Outcome;
import io.hansa.partners.transaction.TransactionKind;
import io.hansa.partners.transaction.TransactionNumber;
import java.util.Optional;

/**
 * The result of a row; what could not be read of it is empty.
 *
 * @param line of the file, whose header is line 1
 * @param transaction what it became, or what it repeats
 * @param points signed change of the member's points
 * @param money signed change of what the partner owes
 */
public record FileRow(
        long line,
        Outcome outcome,
        Optional<TransactionKind> kind,
        Optional<String> reference,
        Optional<String> member,
        Optional<TransactionNumber> transaction,
        Points points,
        Money money,
        Optional<Refusal> refusal) {}
