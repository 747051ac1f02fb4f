package io.hansa.web.console.contract;

import io.hansa.kernel.Actor;
import io.hansa.kernel.LocalizedText;
import io.hansa.partners.contract.ContractDrafts;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.DraftNumber;
import io.hansa.partners.contract.DraftState;
import io.hansa.partners.contract.DraftView;
import io.hansa.partners.partner.Partners;
import io.hansa.web.console.Staff;
import io.hansa.web.contract.TermRow;
import io.hansa.web.contract.TermsText;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.omnifaces.cdi.ViewScoped;

/** One draft: what it would change, what happened to it, and what the reader may do about it. */
@Named("consoleContractDraft")
@ViewScoped
public class ContractDraftBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ContractDrafts drafts;

    @Inject
    Contracts contracts;

    @Inject
    Partners partners;

    @Inject
    Pages pages;

    @Inject
    Staff staff;

    @Inject
    Principal reader;

    private String number;
    private String remark;

    /** The revision that the reader sees: only that can be approved from here. */
    private int seen;

    private transient DraftView draft;
    private transient Optional<ContractView> before;

    public void load() {
        draft = pages.required(() -> drafts.view(new DraftNumber(number)));
        if (draft != null) {
            seen = draft.row().revision();
            before = contracts.versions(draft.row().partnerCode()).stream()
                    .filter(version -> !draft.row().version().map(own -> version.version() >= own).orElse(false))
                    .findFirst();
        }
    }

    public String propose() {
        return act("draft.proposed", own -> drafts.propose(own, seen, said()));
    }

    public String approve() {
        return act("draft.approved", own -> drafts.approve(own, seen).version());
    }

    public String sendBack() {
        return act("draft.sentBack", own -> drafts.sendBack(own, seen, said()));
    }

    public String withdraw() {
        return act("draft.withdrawn", drafts::withdraw);
    }

    /** A refusal is said, and the page shows how things stand now. */
    private String act(String done, Function<DraftNumber, Object> acting) {
        String outcome = pages.act(() -> {
            Object result = acting.apply(new DraftNumber(number));
            pages.say("consoleContract", done, number, result);
            return "/console/contracts/draft?number=" + number;
        });
        if (outcome == null) {
            load();
        }
        return outcome;
    }

    private String said() {
        return remark == null ? "" : remark;
    }

    public List<TermRow> getTerms() {
        return TermsText.compare(before.map(ContractView::terms), draft.terms(), !staff.opens("SETTLEMENT"));
    }

    public List<TermRow> getChanges() {
        return getTerms().stream().filter(TermRow::isChanged).toList();
    }

    public LocalizedText getPartner() {
        return partners.names(List.of(draft.row().partnerCode())).get(draft.row().partnerCode());
    }

    public boolean isOwn() {
        return draft.row().draftedBy().equals(Actor.parse(reader.getName()));
    }

    public boolean isToPropose() {
        return isOwn() && draft.row().state() == DraftState.DRAFT;
    }

    public boolean isToRevise() {
        return isOwn() && draft.row().state().isOpen();
    }

    public boolean isToDecide() {
        return staff.isFinance() && !isOwn() && draft.waits();
    }

    public boolean isToWithdraw() {
        return staff.isFinance() && draft.row().state().isOpen();
    }

    public DraftView getDraft() {
        return draft;
    }

    /** The version that it would follow; null when it is the first. */
    public ContractView getBefore() {
        return before.orElse(null);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
