package io.hansa.partners.file;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.partners.transaction.TransactionKind;
import java.util.Optional;

/**
 * What the rows of one kind come to, or came to.
 *
 * @param kind empty: of rows whose kind could not be read
 * @param points signed change of members' points
 * @param money signed change of what the partner owes
 */
public record KindSums(
        Optional<TransactionKind> kind,
        long accepted,
        long parked,
        long repeated,
        long refused,
        Points points,
        Money money) {}
