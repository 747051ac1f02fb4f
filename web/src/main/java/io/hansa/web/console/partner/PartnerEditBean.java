package io.hansa.web.console.partner;

import io.hansa.kernel.LocalizedText;
import io.hansa.partners.partner.PartnerKind;
import io.hansa.partners.partner.PartnerView;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.partner.RegisterPartner;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** Registers a prospect, or changes its name and kind; its code is for ever. */
@Named("consolePartnerEdit")
@ViewScoped
public class PartnerEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Partners partners;

    @Inject
    Pages pages;

    /** Of the partner to change; empty for a new one. */
    private String code;

    private String newCode;
    private PartnerKind kind;
    private String nameZh;
    private String nameEn;

    public void load() {
        PartnerView partner = code == null ? null : pages.required(() -> partners.partner(code));
        if (partner != null) {
            kind = partner.kind();
            nameZh = partner.name().zh();
            nameEn = partner.name().en();
        }
    }

    public String save() {
        return pages.act(() -> {
            LocalizedText name = new LocalizedText(nameZh, nameEn);
            PartnerView saved = code == null
                    ? partners.prospect(new RegisterPartner(newCode, kind, name))
                    : partners.rename(code, kind, name);
            pages.say("consolePartner", code == null ? "edit.registered" : "edit.changed", saved.code());
            return "/console/partners/partner?code=" + saved.code();
        });
    }

    public PartnerKind[] getKinds() {
        return PartnerKind.values();
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

    public PartnerKind getKind() {
        return kind;
    }

    public void setKind(PartnerKind kind) {
        this.kind = kind;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }
}
