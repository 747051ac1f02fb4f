package io.hansa.web.dispute;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.partners.dispute.DisputeFilter;
import io.hansa.partners.dispute.DisputeFilter.Order;
import io.hansa.partners.dispute.DisputeRow;
import io.hansa.partners.dispute.DisputeState;
import io.hansa.partners.dispute.Disputes;
import io.hansa.partners.dispute.Waiting;
import io.hansa.partners.partner.Partners;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Disputes, newest first or by their last dates; narrowed by stage, by whom they wait for, by partner. */
@Named("disputes")
@RequestScoped
public class DisputesBean {

    private static final int PAGE = 50;
    private static final int SOON_DAYS = 3;

    @Inject
    Disputes disputes;

    @Inject
    Partners partners;

    @Inject
    Programme programme;

    private DisputeState state;
    private Waiting waits;
    private String partner;
    private boolean soon;
    private String after;
    private Slice<DisputeRow> list;
    private Map<String, LocalizedText> names;

    public void load() {
        list = disputes.list(
                new DisputeFilter(
                        Optional.ofNullable(partner).filter(code -> !code.isBlank()),
                        Optional.ofNullable(state),
                        Optional.ofNullable(waits),
                        soon ? Optional.of(programme.today().plusDays(SOON_DAYS)) : Optional.empty(),
                        soon ? Order.DUE_FIRST : Order.NEWEST_FIRST),
                Optional.ofNullable(after),
                PAGE);
        names = partners.names(
                list.rows().stream().map(DisputeRow::partnerCode).distinct().toList());
    }

    public String searchInConsole() {
        return search("/console/disputes/index");
    }

    public String searchInPortal() {
        return search("/partner/disputes");
    }

    private String search(String page) {
        after = null;
        return page + "?faces-redirect=true&includeViewParams=true";
    }

    /** Whether its clock ends within the next days. */
    public boolean isDueSoon(DisputeRow row) {
        LocalDate today = programme.today();
        return row.dueOn().map(date -> !date.isAfter(today.plusDays(SOON_DAYS))).orElse(false);
    }

    public DisputeState[] getStates() {
        return DisputeState.values();
    }

    public Waiting[] getWaitings() {
        return Waiting.values();
    }

    public Slice<DisputeRow> getList() {
        return list;
    }

    public Map<String, LocalizedText> getNames() {
        return names;
    }

    public DisputeState getState() {
        return state;
    }

    public void setState(DisputeState state) {
        this.state = state;
    }

    public Waiting getWaits() {
        return waits;
    }

    public void setWaits(Waiting waits) {
        this.waits = waits;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public boolean isSoon() {
        return soon;
    }

    public void setSoon(boolean soon) {
        this.soon = soon;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
