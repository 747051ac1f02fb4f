package io.hansa.web.dispute;

import io.hansa.partners.dispute.DisputeFilter;
import io.hansa.partners.dispute.Disputes;
import io.hansa.partners.dispute.Waiting;
import io.hansa.web.console.Tally;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** How many disputes wait for whom, as the lists behind the tiles have them. */
@Named
@RequestScoped
public class DisputeTally {

    @Inject
    Disputes disputes;

    public Tally getForProgramme() {
        return of(Waiting.PROGRAMME);
    }

    public Tally getForPartner() {
        return of(Waiting.PARTNER);
    }

    public Tally getForArbiter() {
        return of(Waiting.ARBITER);
    }

    private Tally of(Waiting waiting) {
        var filter = new DisputeFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.of(waiting),
                Optional.empty(),
                DisputeFilter.Order.NEWEST_FIRST);
        return Tally.of(disputes.list(filter, Optional.empty(), Tally.MOST));
    }
}
