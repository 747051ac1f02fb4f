package io.hansa.web.console.member;

import io.hansa.club.dossier.Dossiers;
import io.hansa.club.dossier.LookRow;
import io.hansa.kernel.MemberNumber;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who opened a member's dossier. */
@Named("consoleLooks")
@RequestScoped
public class LooksBean {

    @Inject
    Dossiers dossiers;

    @Inject
    Pages pages;

    private String number;
    private List<LookRow> looks;

    public void load() {
        if (!MemberNumber.isValid(number)) {
            pages.notFound();
            return;
        }
        looks = pages.required(() -> dossiers.looks(new MemberNumber(number)));
    }

    public List<LookRow> getLooks() {
        return looks;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
