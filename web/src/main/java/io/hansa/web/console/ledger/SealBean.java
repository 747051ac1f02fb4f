package io.hansa.web.console.ledger;

import io.hansa.ledger.seal.SealNumber;
import io.hansa.ledger.seal.SealView;
import io.hansa.ledger.seal.Seals;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** One seal whole, as it was hashed and signed. */
@Named("consoleSeal")
@RequestScoped
public class SealBean {

    @Inject
    Seals seals;

    @Inject
    Pages pages;

    private Long number;
    private SealView seal;

    public void load() {
        seal = Optional.ofNullable(number)
                .filter(value -> value > 0)
                .flatMap(value -> seals.seal(new SealNumber(value)))
                .orElse(null);
        if (seal == null) {
            pages.notFound();
        }
    }

    public SealView getSeal() {
        return seal;
    }

    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }
}
