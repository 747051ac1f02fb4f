package io.hansa.partners.bank;

import java.time.LocalDate;

/**
 * A booked transaction as the bank says it; what it does not say is empty.
 *
 * @param credit money came in
 * @param returned the bank says that it undoes another one
 * @param batch of how many transactions it is the sum; 1 where it is one
 * @param amount above 0, in the currency's minor unit
 * @param account of the other side
 * @param text what it is for, in the words of who paid
 */
public record BankLine(
        boolean credit,
        boolean returned,
        int batch,
        long amount,
        String currency,
        LocalDate bookedOn,
        String endToEnd,
        String bankRef,
        String counterparty,
        String account,
        String text) {}
