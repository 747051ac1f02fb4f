package io.hansa.club.referral;

import io.hansa.club.expiry.ExpiryPolicyView;
import io.hansa.club.expiry.PoliciesInForce;
import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Cause;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a referral asks of the ledger: one entry for each side, under the referred member's number. */
@ApplicationScoped
class ReferralPostings {

    static final Cause REFERRED = Cause.of("referral.referred", "terms", "accrual", "policy");
    static final Cause REFERRER = Cause.of("referral.referrer", "terms", "policy");

    private static final Actor BY = Actor.system("referral");

    @Inject
    Ledger ledger;

    @Inject
    Accounts accounts;

    @Inject
    PoliciesInForce policies;

    @Inject
    Programme programme;

    /** What one point that the programme gives costs it, in millionths of a fen. */
    @Inject
    @ConfigProperty(name = "hansa.points.cost", defaultValue = "5000000")
    long unitCostMicros;

    Optional<EntryNumber> giveReferred(Referral referral, long points, EntryNumber accrual) {
        var inputs = Map.of("terms", "v" + referral.termsVersion(), "accrual", accrual.toString());
        return give(referral, referral.referred(), points, REFERRED, inputs);
    }

    Optional<EntryNumber> giveReferrer(Referral referral, long points) {
        return give(referral, referral.referrer(), points, REFERRER, Map.of("terms", "v" + referral.termsVersion()));
    }

    private Optional<EntryNumber> give(
            Referral referral, MemberNumber to, long points, Cause cause, Map<String, String> inputs) {
        if (points == 0) {
            return Optional.empty();
        }
        ExpiryPolicyView policy = policies.of(to, Unit.PTS, programme.today());
        var because = new HashMap<>(inputs);
        because.put("policy", policy.name());
        var header = new Header(
                new IdempotencyKey("referral", referral.referred().value() + "." + cause.code()),
                cause.code(),
                BY,
                programme.now(),
                programme.today(),
                cause.because(because));
        return Optional.of(ledger.post(new Command.Accrue(
                        header,
                        accounts.open(AccountKey.wallet(to, Unit.PTS)),
                        accounts.open(AccountKey.programme(AccountKind.ISSUANCE, Unit.PTS)),
                        points,
                        policy.terms().rule().expiry(programme.today()),
                        "programme",
                        unitCostMicros,
                        List.of()))
                .entry());
    }
}
