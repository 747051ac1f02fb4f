package io.hansa.web.payment;

import io.hansa.kernel.Money;
import io.hansa.partners.bank.BankLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Says money of the bank's transactions. */
@Named
@ApplicationScoped
public class PaymentWords {

    /** What went out is negative. */
    public Money signed(BankLine said) {
        return Money.of(said.credit() ? said.amount() : -said.amount(), said.currency());
    }
}
