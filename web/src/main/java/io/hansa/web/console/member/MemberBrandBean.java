package io.hansa.web.console.member;

import io.hansa.club.brand.BrandView;
import io.hansa.club.brand.Brands;
import io.hansa.kernel.MemberNumber;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** The sub-programme that a member belongs to. */
@Named("consoleMemberBrand")
@ViewScoped
public class MemberBrandBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Brands brands;

    @Inject
    Pages pages;

    private String code;

    public void load(String number) {
        if (MemberNumber.isValid(number)) {
            var member = new MemberNumber(number);
            code = brands.of(List.of(member)).get(member);
        }
    }

    public String assign(String number) {
        return pages.actIn("belonging", () -> {
            brands.assign(new MemberNumber(number), Optional.ofNullable(code).filter(one -> !one.isEmpty()));
            pages.say("brand", "assigned");
            return "/console/members/life?number=" + number;
        });
    }

    /** Those that can be joined, and the one that the member belongs to. */
    public List<BrandView> getChoices() {
        return brands.all().stream()
                .filter(brand -> brand.open() || brand.code().equals(code))
                .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
