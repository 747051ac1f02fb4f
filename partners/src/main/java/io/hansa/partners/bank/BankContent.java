package io.hansa.partners.bank;

import java.util.List;

/**
 * What was read of a file.
 *
 * @param account whose it is
 * @param lines its booked transactions
 * @param notBooked entries that are pending or for information, which are left out
 */
record BankContent(BankFileKind kind, String message, String account, List<BankLine> lines, int notBooked) {}
