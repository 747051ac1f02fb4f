package io.hansa.web.console.right;

import io.hansa.club.entitlement.ProposeRight;
import io.hansa.club.entitlement.RightCode;
import io.hansa.club.entitlement.RightView;
import io.hansa.club.entitlement.Rights;
import io.hansa.partners.port.GuestRule;
import io.hansa.partners.port.NoShowRule;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Proposes a right, or the next version of one. */
@Named("consoleRight")
@ViewScoped
public class RightBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Rights rights;

    @Inject
    Pages pages;

    private final RightForm form = new RightForm();
    private String code;
    private int basedOn;
    private transient List<RightView> versions = List.of();

    /** A right that the address names begins as it is. */
    public void load() {
        if (code != null && code.matches("[A-Z][A-Z0-9_]{1,15}")) {
            versions = rights.history(new RightCode(code));
            versions.stream().findFirst().ifPresent(last -> {
                basedOn = last.version();
                form.fill(last.terms());
            });
        }
    }

    public String propose() {
        return pages.actIn("proposing", () -> {
            rights.propose(new ProposeRight(new RightCode(code), basedOn, form.terms()));
            pages.say("right", "proposed");
            return "/console/rights/index";
        });
    }

    public boolean isKnown() {
        return basedOn > 0;
    }

    public List<RightView> getVersions() {
        return versions;
    }

    public GuestRule[] getGuestRules() {
        return GuestRule.values();
    }

    public NoShowRule[] getNoShowRules() {
        return NoShowRule.values();
    }

    public RightForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
