package io.hansa.club.adjustment;

import io.hansa.club.expiry.ExpiryPolicyView;
import io.hansa.club.expiry.PoliciesInForce;
import io.hansa.club.expiry.Reinstatements;
import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an adjustment asks of the ledger: one entry, by the asker's name, under the adjustment's number. */
@ApplicationScoped
class AdjustmentPostings {

    @Inject
    Ledger ledger;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    PoliciesInForce policies;

    @Inject
    Reinstatements reinstatements;

    @Inject
    Programme programme;

    /** What one point that the programme gives costs it, in millionths of a fen. */
    @Inject
    @ConfigProperty(name = "hansa.points.cost", defaultValue = "5000000")
    long unitCostMicros;

    /** @param approver empty when it is made without a second person */
    EntryNumber post(AdjustmentRequest request, Optional<Actor> approver, ExpiryPolicyView policy) {
        Adjustment asked = request.toAdjustment();
        return asked.kind() == AdjustmentKind.REINSTATE
                ? reinstatements.giveBack(
                        asked.reinstatement(), request.number().value(), request.askedBy(), approver)
                : ledger.post(command(asked, request, approver, policy)).entry();
    }

    /** What holds for what the member is given today; asked for before a request is kept, which it would write half done. */
    ExpiryPolicyView policy(MemberNumber member) {
        return policies.of(member, Unit.PTS, programme.today());
    }

    Points available(MemberNumber member) {
        return statements.wallet(wallet(member)).available();
    }

    private Command command(
            Adjustment asked, AdjustmentRequest request, Optional<Actor> approver, ExpiryPolicyView policy) {
        SortedMap<String, String> inputs = inputs(asked, request, approver);
        if (asked.original().isPresent()) {
            inputs.put("reversed", asked.original().get().toString());
            inputs.put("policy", policy.name());
            return new Command.Reverse(
                    header("adjustment.reversal", request, inputs),
                    asked.original().get(),
                    policies.clawback(asked.member(), policy.terms()),
                    policy.terms().lapsedOn(programme.today()));
        }
        AccountId goodwill = accounts.open(AccountKey.programme(AccountKind.GOODWILL, Unit.PTS));
        AccountId wallet = wallet(asked.member());
        if (!asked.points().isPositive()) {
            var header = header("adjustment.taken", request, inputs);
            return new Command.Redeem(header, wallet, asked.size(), goodwill, List.of());
        }
        inputs.put("policy", policy.name());
        inputs.put("unitCost", Long.toString(unitCostMicros));
        return new Command.Accrue(
                header("adjustment.given", request, inputs),
                wallet,
                goodwill,
                asked.size(),
                policy.terms().rule().expiry(programme.today()),
                "programme",
                unitCostMicros,
                List.of());
    }

    private static SortedMap<String, String> inputs(
            Adjustment asked, AdjustmentRequest request, Optional<Actor> approver) {
        var inputs = new TreeMap<String, String>();
        inputs.put("adjustment", request.number().value());
        inputs.put("points", asked.points().toString());
        approver.ifPresent(actor -> inputs.put("approver", actor.toString()));
        return inputs;
    }

    private Header header(String code, AdjustmentRequest request, SortedMap<String, String> inputs) {
        return new Header(
                new IdempotencyKey("adjustment", request.number().value()),
                code,
                request.askedBy(),
                programme.now(),
                programme.today(),
                request.toAdjustment().reason().cause().because(inputs));
    }

    private AccountId wallet(MemberNumber member) {
        return accounts.open(AccountKey.wallet(member, Unit.PTS));
    }
}
