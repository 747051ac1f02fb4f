package io.hansa.web.api.provider;

import io.hansa.partners.conduct.ConductPolicyView;
import io.hansa.partners.conduct.ScoreView;
import io.hansa.partners.provider.Standing;
import io.hansa.partners.provider.StandingView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the caller's provider conducts itself, with today.
 *
 * @param limitBelow below this score no new subscriptions
 * @param suspendBelow below this score, later, no charges
 */
public record ConductAnswer(
        Standing standing,
        Optional<Instant> since,
        int score,
        boolean judged,
        int limitBelow,
        int suspendBelow,
        Instant windowFrom,
        Instant windowUntil,
        List<Line> services) {

    /** A service's share of it. */
    public record Line(
            String service,
            int score,
            long confirmed,
            long quickCancellations,
            long charged,
            long refused,
            long complaints,
            long dismissed) {

        static Line of(ScoreView view) {
            var counts = view.counts();
            return new Line(
                    view.service().orElseThrow(),
                    view.score(),
                    counts.confirmed(),
                    counts.quick(),
                    counts.charged(),
                    counts.refused(),
                    counts.complaints(),
                    counts.dismissed());
        }
    }

    static ConductAnswer of(StandingView standing, List<ScoreView> scores, ConductPolicyView policy) {
        ScoreView all = scores.get(0);
        return new ConductAnswer(
                standing.standing(),
                standing.since(),
                all.score(),
                all.judged(),
                policy.terms().limitBelow(),
                policy.terms().suspendBelow(),
                all.since(),
                all.until(),
                scores.stream().skip(1).map(Line::of).toList());
    }
}
