package io.hansa.web.console.member;

import io.hansa.club.dossier.DossierCategory;
import io.hansa.club.dossier.DossierRow;
import io.hansa.club.dossier.DossierView;
import io.hansa.club.dossier.Dossiers;
import io.hansa.club.dossier.WriteDossier;
import io.hansa.kernel.MemberNumber;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** What is known of a top member; opening the page is recorded. */
@Named("consoleDossier")
@ViewScoped
public class DossierBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Dossiers dossiers;

    @Inject
    Pages pages;

    private String number;
    private Long corrects;
    private DossierCategory category = DossierCategory.PREFERENCE;
    private String text;
    private LocalDate on;
    private transient DossierView view;

    public void load() {
        if (!MemberNumber.isValid(number)) {
            pages.notFound();
            return;
        }
        view = pages.required(() -> dossiers.open(new MemberNumber(number)));
        if (view != null && corrects != null) {
            view.rows().stream().filter(row -> row.id() == corrects).findFirst().ifPresent(this::read);
        }
    }

    private void read(DossierRow row) {
        category = row.category();
        text = row.text();
        on = row.on().orElse(null);
    }

    public String write() {
        String outcome = pages.actIn("writing", () -> {
            dossiers.write(new WriteDossier(
                    new MemberNumber(number),
                    category,
                    text == null ? "" : text,
                    Optional.ofNullable(on),
                    Optional.ofNullable(corrects)));
            pages.say("dossier", corrects == null ? "written" : "corrected");
            return "/console/members/dossier?number=" + number;
        });
        if (outcome == null) {
            view = dossiers.open(new MemberNumber(number));
        }
        return outcome;
    }

    public DossierView getView() {
        return view;
    }

    public DossierCategory[] getCategories() {
        return DossierCategory.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Long getCorrects() {
        return corrects;
    }

    public void setCorrects(Long corrects) {
        this.corrects = corrects;
    }

    public DossierCategory getCategory() {
        return category;
    }

    public void setCategory(DossierCategory category) {
        this.category = category;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
