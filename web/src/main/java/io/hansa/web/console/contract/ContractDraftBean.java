package io.hansa.web.console.contract;

import io.hansa.kernel.Actor;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Slice;
import io.hansa.partners.contract.ContractDrafts;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.DraftNumber;
import io.hansa.partners.contract.DraftState;
import io.hansa.partners.contract.DraftView;
import io.hansa.partners.effect.ContractEffects;
import io.hansa.partners.effect.EffectView;
import io.hansa.partners.partner.Partners;
import io.hansa.runs.RunState;
import io.hansa.runs.RunView;
import io.hansa.runs.Runs;
import io.hansa.web.console.Staff;
import io.hansa.web.console.run.RunWatch;
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
    ContractEffects effects;

    @Inject
    Runs runs;

    @Inject
    RunWatch watch;

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
    private transient EffectView effect;

    public void load() {
        draft = pages.required(() -> drafts.view(new DraftNumber(number)));
        if (draft != null) {
            // the run first: when it has come to its end, then the effect is there
            Optional<RunView> run = atWork();
            effect = effects.of(draft.row().number()).orElse(null);
            run.filter(unfinished -> !isEffectKnown()).ifPresent(watch::follow);
            seen = draft.row().revision();
            before = contracts.versions(draft.row().partnerCode()).stream()
                    .filter(version -> !draft.row()
                            .version()
                            .map(own -> version.version() >= own)
                            .orElse(false))
                    .findFirst();
        }
    }

    /** The run that works out what this revision would have meant. */
    private Optional<RunView> atWork() {
        return runs.list(Optional.of("contract.effect"), Optional.empty(), Slice.MAX_LIMIT).rows().stream()
                .filter(run -> number.equals(run.params().get("draft")))
                .filter(run -> Integer.toString(draft.row().revision())
                        .equals(run.params().get("revision")))
                .filter(run -> run.state() != RunState.DONE)
                .findFirst();
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
        return partners.names(List.of(draft.row().partnerCode()))
                .get(draft.row().partnerCode());
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

    /** Whether what it would have meant is worked out to the end: before that nobody approves it. */
    public boolean isEffectKnown() {
        return effect != null && effect.done();
    }

    public boolean isToWithdraw() {
        return staff.isFinance() && draft.row().state().isOpen();
    }

    public EffectView getEffect() {
        return effect;
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
