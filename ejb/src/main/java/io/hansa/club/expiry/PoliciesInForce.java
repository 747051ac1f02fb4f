package io.hansa.club.expiry;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Clawback;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.MemberDirectory;
import io.hansa.partners.port.PointsPolicies;
import io.hansa.partners.port.PointsPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which policy holds for whom. It remembers all approved versions for a while: a new one begins so late that every server has seen
 * it by then.
 */
@ApplicationScoped
public class PoliciesInForce implements PointsPolicies {

    /** A version that was appended just now is seen everywhere after so long. */
    static final Duration SEEN_AFTER = Duration.ofMinutes(1);

    /** Member numbers belong to no partner. */
    private static final String NO_PARTNER = "-";

    @Inject
    PolicyRows rows;

    @Inject
    MemberDirectory directory;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** Without a policy, points live so many months and then to that month's end. */
    @Inject
    @ConfigProperty(name = "hansa.points.months", defaultValue = "24")
    int months;

    private volatile Seen seen;

    private record Seen(PolicyBook book, Instant until) {}

    /** Of a member's units, points and rights. */
    public ExpiryPolicyView of(MemberAccounts member, Unit unit, LocalDate on) {
        return book().inForce(unit, member.tier(), member.region(), on);
    }

    public ExpiryPolicyView of(MemberNumber member, Unit unit, LocalDate on) {
        return of(List.of(member), unit, on).get(member);
    }

    /** Many in a few statements, by the number that was asked for; numbers without a member are left out. */
    public Map<MemberNumber, ExpiryPolicyView> of(Collection<MemberNumber> members, Unit unit, LocalDate on) {
        return directory
                .resolve(NO_PARTNER, members.stream().map(MemberNumber::value).collect(Collectors.toSet()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        asked -> new MemberNumber(asked.getKey()), asked -> of(asked.getValue(), unit, on)));
    }

    /** What happens when points are taken back that a member has used; opens the account of what it owes if need be. */
    public Clawback clawback(MemberNumber member, ExpiryTerms terms) {
        return switch (terms.clawback()) {
            case NEVER_BELOW -> Clawback.NEVER_BELOW;
            case PENDING_ONLY -> Clawback.PENDING_ONLY;
            case DEBT -> Clawback.debt(accounts.open(AccountKey.debt(member, Unit.PTS)));
        };
    }

    @Override
    public PointsPolicy of(MemberAccounts member, LocalDate on) {
        ExpiryPolicyView policy = of(member, Unit.PTS, on);
        ExpiryTerms terms = policy.terms();
        return new PointsPolicy(
                policy.name(),
                terms.rule().expiry(on),
                waiting(terms.pending()),
                terms.usableOn(on),
                terms.clawback(),
                terms.holdsShield(),
                terms.lapsedOn(on));
    }

    private static PointsPolicy.Waiting waiting(PendingMode mode) {
        return switch (mode) {
            case NONE -> PointsPolicy.Waiting.NOTHING;
            case DAYS -> PointsPolicy.Waiting.DAY;
            case EVENT -> PointsPolicy.Waiting.EVENT;
            case BY_HAND -> PointsPolicy.Waiting.STAFF;
        };
    }

    PolicyBook book() {
        Seen last = seen;
        Instant now = clock.instant();
        if (last == null || !now.isBefore(last.until())) {
            last = new Seen(new PolicyBook(approved(), otherwise()), now.plus(SEEN_AFTER.dividedBy(2)));
            seen = last;
        }
        return last.book();
    }

    private List<ExpiryPolicyView> approved() {
        return rows.all().stream().filter(ExpiryPolicyView::isApproved).toList();
    }

    /** This server sees what it has just appended. */
    void forget() {
        seen = null;
    }

    /** What holds where no policy says anything. */
    ExpiryTerms otherwise() {
        return ExpiryTerms.of(ExpiryRule.of(new LifeEnd.After(months, LifeSpan.MONTHS, RoundUp.MONTH)));
    }
}
