package io.hansa.partners.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large a file of the bank may be: {@code hansa.bank.file.megabytes}. */
@ApplicationScoped
public class BankFileLimit {

    static final int MOST_ENTRIES = 5_000;

    private int megabytes;

    protected BankFileLimit() {}

    @Inject
    public BankFileLimit(@ConfigProperty(name = "hansa.bank.file.megabytes", defaultValue = "32") int megabytes) {
        this.megabytes = megabytes;
    }

    long bytes() {
        return megabytes * 1_048_576L;
    }

    BankFileTooLarge tooLarge() {
        return new BankFileTooLarge(megabytes, MOST_ENTRIES);
    }
}
