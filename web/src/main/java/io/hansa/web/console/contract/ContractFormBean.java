package io.hansa.web.console.contract;

import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.Programme;
import io.hansa.partners.contract.ContractDrafts;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.Cycle;
import io.hansa.partners.contract.Disputing;
import io.hansa.partners.contract.DraftContract;
import io.hansa.partners.contract.DraftNumber;
import io.hansa.partners.contract.DraftView;
import io.hansa.partners.contract.Funder;
import io.hansa.partners.contract.KindDirection;
import io.hansa.partners.contract.Limits;
import io.hansa.partners.contract.Netting;
import io.hansa.partners.contract.RateKind;
import io.hansa.partners.contract.ReviseDraft;
import io.hansa.partners.contract.Side;
import io.hansa.partners.partner.Partners;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Drafts a partner's next version, from the terms of the one before it, or revises a draft. */
@Named("consoleContractForm")
@ViewScoped
public class ContractFormBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ContractDrafts drafts;

    @Inject
    Contracts contracts;

    @Inject
    Partners partners;

    @Inject
    Tiers tiers;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private final TermsForm form = new TermsForm();

    /** Of the partner, for a new draft. */
    private String code;

    /** Of the draft to revise; empty for a new one. */
    private String number;

    private int revision;

    public void load() {
        if (number != null) {
            DraftView draft = pages.required(() -> drafts.view(new DraftNumber(number)));
            if (draft != null) {
                code = draft.row().partnerCode();
                revision = draft.row().revision();
                form.setBegins(draft.begins());
                form.read(draft.terms());
            }
            return;
        }
        if (pages.required(() -> partners.partner(code)) == null) {
            return;
        }
        form.setBegins(programme.today().plusDays(1));
        form.getDisputing().read(Disputing.DEFAULT);
        form.getLimits().read(Limits.DEFAULT);
        List<ContractView> versions = contracts.versions(code);
        if (!versions.isEmpty()) {
            form.read(versions.get(0).terms());
        }
    }

    public String save() {
        return pages.actIn("terms", () -> {
            DraftView draft = number == null
                    ? drafts.draft(new DraftContract(code, form.getBegins(), form.terms()))
                    : drafts.revise(new ReviseDraft(new DraftNumber(number), revision, form.getBegins(), form.terms()));
            pages.say(
                    "consoleContract",
                    number == null ? "draft.drafted" : "draft.revised",
                    draft.row().number());
            return "/console/contracts/draft?number=" + draft.row().number();
        });
    }

    /** Where the form was come to from. */
    public String getBack() {
        return number == null ? "/console/partners/partner?code=" + code : "/console/contracts/draft?number=" + number;
    }

    public Cycle[] getCycles() {
        return Cycle.values();
    }

    public Netting[] getNettings() {
        return Netting.values();
    }

    public RateKind[] getKinds() {
        return RateKind.values();
    }

    public Funder[] getFunders() {
        return Funder.values();
    }

    public List<TierView> getTiers() {
        return tiers.ladder();
    }

    public KindDirection[] getDirections() {
        return KindDirection.values();
    }

    public Side[] getSides() {
        return Side.values();
    }

    public TermsForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
