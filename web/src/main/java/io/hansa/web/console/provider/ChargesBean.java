package io.hansa.web.console.provider;

import io.hansa.kernel.Slice;
import io.hansa.partners.charge.ChargeFilter;
import io.hansa.partners.charge.ChargeView;
import io.hansa.partners.charge.Charges;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Charges, accepted and refused ones, narrowed by the address. */
@Named("consoleCharges")
@RequestScoped
public class ChargesBean {

    private static final int PAGE = 50;

    @Inject
    Charges charges;

    @Inject
    Pages pages;

    private final WindowQuery window = new WindowQuery();
    private Boolean accepted;
    private Boolean counted;
    private Slice<ChargeView> list;

    public void load() {
        var filter = new ChargeFilter(
                window.partnerCode(),
                window.serviceCode(),
                Optional.ofNullable(accepted),
                Optional.ofNullable(counted),
                Optional.ofNullable(window.getSince()),
                Optional.ofNullable(window.getBefore()));
        list = charges.list(filter, pages.after(), PAGE);
    }

    public WindowQuery getWindow() {
        return window;
    }

    public Slice<ChargeView> getList() {
        return list;
    }

    public Boolean getAccepted() {
        return accepted;
    }

    public void setAccepted(Boolean accepted) {
        this.accepted = accepted;
    }

    public Boolean getCounted() {
        return counted;
    }

    public void setCounted(Boolean counted) {
        this.counted = counted;
    }
}
