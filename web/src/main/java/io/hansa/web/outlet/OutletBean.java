package io.hansa.web.outlet;

import io.hansa.kernel.Slice;
import io.hansa.partners.partner.Division;
import io.hansa.partners.partner.Divisions;
import io.hansa.partners.partner.OutletView;
import io.hansa.partners.partner.PartnerOutlets;
import io.hansa.partners.partner.Partners;
import io.hansa.web.faces.Formats;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.omnifaces.cdi.ViewScoped;

/** Opens an outlet, or says anew what is known of one; in the console, and in the portal of its partner. */
@Named("outlet")
@ViewScoped
public class OutletBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final List<String> ZONES =
            List.of("Asia/Shanghai", "Asia/Urumqi", "Asia/Hong_Kong", "Asia/Macau", "Asia/Taipei");

    @Inject
    PartnerOutlets outlets;

    @Inject
    Partners partners;

    @Inject
    Pages pages;

    /** Code of the partner; a portal's user has one only. */
    private String partner;

    /** Of the outlet to change; empty for a new one. */
    private String code;

    private String newCode;
    private OutletForm form = new OutletForm();
    private transient Slice<OutletView> list;

    public void load() {
        if (code != null) {
            OutletView outlet = pages.required(() -> outlets.outlet(partner(), code));
            if (outlet != null) {
                form = OutletForm.of(outlet, pages.word("outlet", "closed"));
            }
        } else {
            pages.required(() -> partners.partner(partner()));
        }
    }

    /** In the portal an outlet is there already: staff open them. */
    public void loadOwn() {
        code = Objects.requireNonNullElse(code, "");
        load();
    }

    public String save() {
        return pages.actIn("outlet", () -> {
            OutletView saved = code == null
                    ? outlets.open(partner(), newCode, form.details())
                    : outlets.revise(partner(), code, form.details());
            pages.say("outlet", code == null ? "opened" : "changed", Formats.text(saved.name()));
            return getBack();
        });
    }

    /** A partner's own, for the portal. */
    public Slice<OutletView> getList() {
        if (list == null) {
            list = partners.outlets(partner(), pages.after(), PAGE);
        }
        return list;
    }

    public String getBack() {
        return pages.isConsole() ? "/console/partners/partner?code=" + partner() : "/partner/outlets";
    }

    /** Codes with what they are called; a city is told with its province. */
    public List<Division> getDivisions() {
        return Divisions.all();
    }

    public List<String> getZones() {
        return ZONES;
    }

    private String partner() {
        if (partner == null) {
            partner = partners.mine().code();
        }
        return partner;
    }

    public OutletForm getForm() {
        return form;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }
}
