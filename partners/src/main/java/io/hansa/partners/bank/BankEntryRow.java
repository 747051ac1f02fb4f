package io.hansa.partners.bank;

import java.util.Optional;

/**
 * A transaction in a file, and what it is, or would be if the file were applied now.
 *
 * @param repeated it was in another file before
 * @param names the payment or invoice that it names
 * @param movement under which it is kept; empty: not applied yet
 */
public record BankEntryRow(
        int line,
        BankLine said,
        Verdict verdict,
        boolean repeated,
        Optional<String> names,
        Optional<Long> movement,
        Optional<MovementState> state) {}
