package io.hansa.web.console.right;

import io.hansa.kernel.Programme;
import io.hansa.partners.visit.PlaceView;
import io.hansa.partners.visit.Places;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What places a partner has posted, and how many are free. */
@Named("consoleCapacity")
@RequestScoped
public class CapacityBean {

    @Inject
    Places places;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private String partner;
    private List<PlaceView> posted;

    public void load() {
        posted = pages.required(
                () -> partner == null || partner.isBlank() ? null : places.of(partner, programme.today()));
    }

    public List<PlaceView> getPosted() {
        return posted;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }
}
