package io.hansa.web.console;

import io.hansa.club.adjustment.AdjustmentFilter;
import io.hansa.club.adjustment.Approvals;
import io.hansa.club.closing.ClosingReports;
import io.hansa.club.closing.ClosingState;
import io.hansa.club.closing.ClosingView;
import io.hansa.events.event.Events;
import io.hansa.kernel.Programme;
import io.hansa.ledger.verification.VerificationView;
import io.hansa.ledger.verification.Verifications;
import io.hansa.partners.partner.PartnerFilter;
import io.hansa.partners.partner.PartnerStage;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.period.PeriodState;
import io.hansa.partners.settlement.PeriodView;
import io.hansa.partners.settlement.Settlement;
import io.hansa.rewards.catalogue.Catalogue;
import io.hansa.rewards.catalogue.RewardState;
import io.hansa.runs.Runs;
import io.hansa.web.console.event.EventListBean;
import io.hansa.web.console.run.RunsBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The console's first page: one search, and figures that each open the list they count. */
@Named("consoleHome")
@RequestScoped
public class HomeBean {

    @Inject
    Programme programme;

    @Inject
    Events events;

    @Inject
    Partners partners;

    @Inject
    Settlement settlement;

    @Inject
    ClosingReports closings;

    @Inject
    Catalogue catalogue;

    @Inject
    Approvals approvals;

    @Inject
    Runs runs;

    @Inject
    Verifications verifications;

    /** Events of the coming days, as {@link EventListBean} lists them. */
    public int getComingEvents() {
        return EventListBean.coming(events, programme).size();
    }

    /** Partners that are live. */
    public Tally getActivePartners() {
        PartnerFilter active =
                new PartnerFilter(Optional.empty(), Optional.empty(), Optional.of(PartnerStage.LIVE), Optional.empty());
        return Tally.of(partners.list(active, Optional.empty(), Tally.MOST));
    }

    /** Months that are over and not yet closed. */
    public long getMonthsToSettle() {
        return settlement.periods().stream().filter(this::toSettle).count();
    }

    /** The latest closed month; null when none is. */
    public ClosingView getLatestClosing() {
        return closings.latest().stream()
                .filter(closing -> closing.state() == ClosingState.CLOSED)
                .findFirst()
                .orElse(null);
    }

    public Tally getDraftedRewards() {
        return Tally.of(
                catalogue.rewards(Optional.of(RewardState.DRAFT), Optional.empty(), Optional.empty(), Tally.MOST));
    }

    /** Corrections that wait for a second person, among those that the reader may see. */
    public Tally getWaitingApprovals() {
        return Tally.of(approvals.adjustments(AdjustmentFilter.WAITING, Optional.empty(), Tally.MOST));
    }

    /** Runs at work, as {@link RunsBean} lists them. */
    public int getOpenRuns() {
        return RunsBean.open(runs).size();
    }

    /** The last verification of the ledger that was finished; null when there is none. */
    public VerificationView getVerified() {
        return verifications.last().orElse(null);
    }

    private boolean toSettle(PeriodView period) {
        return period.state() != PeriodState.CLOSED && !period.dates().until().isAfter(programme.today());
    }
}
