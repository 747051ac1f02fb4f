package io.hansa.web.partner;

import io.hansa.partners.partner.OutletView;
import io.hansa.partners.partner.Partners;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** At which of the partner's outlets this till stands; chosen once after signing in, or the only one there is. */
@Named("tillOutlet")
@SessionScoped
public class TillOutlet implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    @Inject
    Partners partners;

    private String code;
    private transient List<OutletView> all;

    public List<OutletView> getAll() {
        if (all == null) {
            all = partners.outlets(partners.mine().code(), Optional.empty(), MOST)
                    .rows();
        }
        return all;
    }

    public OutletView getOutlet() {
        return getAll().stream()
                .filter(outlet -> getAll().size() == 1 || outlet.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** The next request reads the outlets again. */
    public String choose() {
        all = null;
        return "/partner/till?faces-redirect=true";
    }

    public String leave() {
        code = null;
        return choose();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
