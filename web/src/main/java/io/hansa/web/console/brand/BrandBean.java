package io.hansa.web.console.brand;

import io.hansa.club.brand.BrandView;
import io.hansa.club.brand.Brands;
import io.hansa.club.brand.SetBrand;
import io.hansa.kernel.LocalizedText;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** Makes or changes one sub-programme. */
@Named("consoleBrand")
@ViewScoped
public class BrandBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Brands brands;

    @Inject
    Pages pages;

    private String code;
    private String newCode;
    private String nameZh;
    private String nameEn;
    private String phone;
    private String hoursZh;
    private String hoursEn;
    private String light = "#0f5c52";
    private String dark = "#62bfae";
    private boolean open = true;
    private int version;

    public void load() {
        if (code != null) {
            BrandView brand = pages.required(() -> brands.brand(code));
            if (brand != null) {
                read(brand);
            }
        }
    }

    private void read(BrandView brand) {
        newCode = brand.code();
        nameZh = brand.name().zh();
        nameEn = brand.name().en();
        phone = brand.phone();
        hoursZh = brand.hours().zh();
        hoursEn = brand.hours().en();
        light = brand.look().light();
        dark = brand.look().dark();
        open = brand.open();
        version = brand.version();
    }

    public String save() {
        return pages.actIn("brand", () -> {
            brands.set(new SetBrand(
                    version == 0 ? newCode : code,
                    new LocalizedText(nameZh, nameEn),
                    phone,
                    new LocalizedText(hoursZh, hoursEn),
                    light,
                    dark,
                    open,
                    version));
            pages.say("brand", "saved");
            return "/console/brands/index";
        });
    }

    public boolean isNew() {
        return version == 0;
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

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getHoursZh() {
        return hoursZh;
    }

    public void setHoursZh(String hoursZh) {
        this.hoursZh = hoursZh;
    }

    public String getHoursEn() {
        return hoursEn;
    }

    public void setHoursEn(String hoursEn) {
        this.hoursEn = hoursEn;
    }

    public String getLight() {
        return light;
    }

    public void setLight(String light) {
        this.light = light;
    }

    public String getDark() {
        return dark;
    }

    public void setDark(String dark) {
        this.dark = dark;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }
}
