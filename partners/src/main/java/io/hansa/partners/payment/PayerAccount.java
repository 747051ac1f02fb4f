package io.hansa.partners.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The programme's own account: {@code hansa.bank.name}, {@code hansa.bank.code}, {@code hansa.bank.account}. */
@ApplicationScoped
public class PayerAccount {

    private Optional<Payer> payer = Optional.empty();

    protected PayerAccount() {}

    @Inject
    PayerAccount(
            @ConfigProperty(name = "hansa.bank.name") Optional<String> name,
            @ConfigProperty(name = "hansa.bank.code") Optional<String> code,
            @ConfigProperty(name = "hansa.bank.account") Optional<String> account) {
        if (name.isPresent() || code.isPresent() || account.isPresent()) {
            payer = Optional.of(new Payer(
                    name.orElse("").strip(),
                    code.orElse("").strip(),
                    account.orElse("").replace(" ", "")));
        }
    }

    /** An account that a test says. */
    public PayerAccount(Payer payer) {
        this.payer = Optional.of(payer);
    }

    /** Empty when none is configured. */
    public Optional<Payer> payer() {
        return payer;
    }
}
