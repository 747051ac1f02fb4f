package io.hansa.web.console.partner;

import io.hansa.kernel.LocalizedText;
import io.hansa.partners.partner.OpenOutlet;
import io.hansa.partners.partner.Partners;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** Adds an outlet to a partner. */
@Named("consoleOutlet")
@ViewScoped
public class OutletBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Partners partners;

    @Inject
    Pages pages;

    private String partner;
    private String code;
    private String nameZh;
    private String nameEn;
    private String region;
    private String cityZh;
    private String cityEn;
    private String addressZh;
    private String addressEn;

    public void load() {
        pages.required(() -> partners.partner(partner));
    }

    public String open() {
        return pages.act(() -> {
            partners.openOutlet(new OpenOutlet(
                    partner,
                    code,
                    new LocalizedText(nameZh, nameEn),
                    region,
                    new LocalizedText(cityZh, cityEn),
                    new LocalizedText(addressZh, addressEn)));
            pages.say("consolePartner", "outlet.opened", code);
            return "/console/partners/partner?code=" + partner;
        });
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

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getCityZh() {
        return cityZh;
    }

    public void setCityZh(String cityZh) {
        this.cityZh = cityZh;
    }

    public String getCityEn() {
        return cityEn;
    }

    public void setCityEn(String cityEn) {
        this.cityEn = cityEn;
    }

    public String getAddressZh() {
        return addressZh;
    }

    public void setAddressZh(String addressZh) {
        this.addressZh = addressZh;
    }

    public String getAddressEn() {
        return addressEn;
    }

    public void setAddressEn(String addressEn) {
        this.addressEn = addressEn;
    }
}
