package io.hansa.partners.conduct;

import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.partners.charge.ChargeCounts;
import io.hansa.partners.charge.Charges;
import io.hansa.partners.provider.ServiceFilter;
import io.hansa.partners.provider.ServiceId;
import io.hansa.partners.provider.ServiceView;
import io.hansa.partners.provider.Services;
import io.hansa.partners.subscription.Consents;
import io.hansa.partners.subscription.SubscriptionCounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts what happened in a window, service by service: each count is one range of an index. */
@ApplicationScoped
class Windows {

    /** A cancellation so soon after the confirmation is quick: the same time in which nothing may be charged. */
    private static final int QUICK_HOURS = 72;

    @Inject
    Services services;

    @Inject
    Consents consents;

    @Inject
    Charges charges;

    @Inject
    ComplaintRows complaints;

    @Inject
    Programme programme;

    /** The scores of a provider's services and, first, of all of it, for the whole days before {@code day}. */
    List<ScoreView> scores(String partner, LocalDate day, ConductPolicyView policy) {
        Instant until = programme.startOf(day);
        Instant since = programme.startOf(day.minusDays(policy.terms().windowDays()));
        var scores = new ArrayList<ScoreView>();
        ChargeCounts unknown = charges.counts(partner, Optional.empty(), since, until);
        var all = new ConductCounts(0, 0, unknown.charged(), unknown.refused(), 0, 0);
        for (String service : codes(partner)) {
            ConductCounts counts = counts(partner, service, since, until);
            all = all.plus(counts);
            scores.add(score(partner, Optional.of(service), day, policy, since, until, counts));
        }
        scores.add(0, score(partner, Optional.empty(), day, policy, since, until, all));
        return scores;
    }

    private List<String> codes(String partner) {
        var codes = new ArrayList<String>();
        var filter = new ServiceFilter(Optional.of(partner), Optional.empty());
        Optional<String> cursor = Optional.empty();
        do {
            Slice<ServiceView> slice = services.list(filter, cursor, Slice.MAX_LIMIT);
            slice.rows().forEach(service -> codes.add(service.code()));
            cursor = slice.next();
        } while (cursor.isPresent());
        return codes;
    }

    private ConductCounts counts(String partner, String service, Instant since, Instant until) {
        SubscriptionCounts confirmed = consents.counts(new ServiceId(partner, service), since, until, QUICK_HOURS);
        ChargeCounts charged = charges.counts(partner, Optional.of(service), since, until);
        long[] complained = complaints.counts(partner, service, since, until);
        return new ConductCounts(
                confirmed.confirmed(),
                confirmed.quick(),
                charged.charged(),
                charged.refused(),
                complained[0],
                complained[1]);
    }

    private static ScoreView score(
            String partner,
            Optional<String> service,
            LocalDate day,
            ConductPolicyView policy,
            Instant since,
            Instant until,
            ConductCounts counts) {
        var scoring = new Scoring(policy.terms());
        return new ScoreView(
                partner,
                service,
                day,
                policy.version(),
                since,
                until,
                counts,
                scoring.score(counts),
                scoring.isJudged(counts));
    }
}
