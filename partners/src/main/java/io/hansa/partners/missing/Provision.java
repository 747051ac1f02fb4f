package io.hansa.partners.missing;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Cause;
import io.hansa.ledger.journal.Clawback;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Expiry;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Lapsed;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Leg;
import io.hansa.ledger.journal.Why;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Funder;
import io.hansa.partners.contract.Occasion;
import io.hansa.partners.contract.Rates;
import io.hansa.partners.contract.Side;
import io.hansa.partners.partner.PartnerStanding;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.period.Periods;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.MemberDirectory;
import io.hansa.partners.port.PointsPolicies;
import io.hansa.partners.port.PointsPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Points for the time being: what the contract's rate gives for the amount that the member says, out of the programme's goodwill;
 * the partner pays their price where its contract says that its silence is for who claims. They are taken back when the partner
 * gives the points itself.
 */
@ApplicationScoped
class Provision {

    static final Cause SILENCE = Cause.of(
                    "missing.silence",
                    "claim",
                    "partner",
                    "partnerZh",
                    "partnerEn",
                    "reference",
                    "contract",
                    "amountFen",
                    "ratePoints",
                    "ratePerFen",
                    "rounding",
                    "policy",
                    "price",
                    "payer")
            .sometimes("rateCut", "validMonths", "rateLine", "tier");

    static final Cause REPLACED =
            Cause.of("missing.replaced", "claim", "partner", "partnerZh", "partnerEn", "reference");

    private static final AccountKey GOODWILL = AccountKey.programme(AccountKind.GOODWILL, Unit.PTS);
    private static final AccountKey SETTLEMENT = AccountKey.programme(AccountKind.SETTLEMENT, Unit.CNY);

    @Inject
    Ledger ledger;

    @Inject
    Accounts accounts;

    @Inject
    MissingInquiries inquiries;

    @Inject
    Partners partners;

    @Inject
    Periods periods;

    @Inject
    MemberDirectory members;

    @Inject
    PointsPolicies policies;

    @Inject
    Programme programme;

    /** What was given; nothing when the rate gives no whole point, or the member has left. */
    record Given(EntryNumber entry, long points) {}

    Optional<Given> give(MissingClaim claim, Actor actor) {
        ContractView contract = inquiries.version(claim.partner(), claim.contract());
        Optional<MemberAccounts> member = member(claim).filter(MemberAccounts::active);
        if (member.isEmpty()) {
            return Optional.empty();
        }
        // a member knows no codes of products: the lines that ask for one do not hold
        Rates rates = contract.terms()
                .rates(new Occasion(
                        Optional.empty(), Optional.empty(), member.get().tier(), claim.shoppedOn()));
        long points = rates.accrual().pointsFor(claim.amountFen());
        if (points == 0) {
            return Optional.empty();
        }
        PartnerStanding partner = partners.standing(claim.partner());
        boolean charged =
                contract.terms().disputing().answerSilence() == Side.CLAIMANT && rates.funder() == Funder.PARTNER;
        PointsPolicy policy = policies.of(member.get(), claim.shoppedOn());
        Map<AccountKey, AccountId> ids = accounts.open(List.of(GOODWILL, SETTLEMENT));
        Expiry expiry = contract.terms().expiry(claim.shoppedOn()).orElse(policy.expiry());
        long price = rates.price().of(points).minor();
        var command = new Command.Accrue(
                header(
                        claim,
                        "given",
                        "partner.accrual-provisional",
                        actor,
                        why(claim, partner, contract, new By(rates, member.get().tier()), policy, charged)),
                member.get().wallet(),
                ids.get(GOODWILL),
                points,
                expiry,
                charged ? claim.partner() : "programme",
                rates.price().micros(),
                charged && price > 0
                        ? List.of(
                                new Leg(partner.clearing(), Unit.CNY, price),
                                new Leg(ids.get(SETTLEMENT), Unit.CNY, -price))
                        : List.of());
        return Optional.of(new Given(ledger.post(command).entry(), points));
    }

    /** Takes the provisional points back, with what the partner paid for them. */
    EntryNumber takeBack(MissingClaim claim, EntryNumber provisional, Actor actor) {
        PartnerStanding partner = partners.standing(claim.partner());
        Why why = REPLACED.because(named(claim, partner));
        Optional<PointsPolicy> policy = member(claim).map(member -> policies.of(member, programme.today()));
        return ledger.post(new Command.Reverse(
                        header(claim, "replaced", "partner.accrual-replaced", actor, why),
                        provisional,
                        policy.map(known -> clawback(claim, known)).orElse(Clawback.NEVER_BELOW),
                        policy.map(PointsPolicy::lapsed).orElse(Lapsed.LOST)))
                .entry();
    }

    private Clawback clawback(MissingClaim claim, PointsPolicy policy) {
        return switch (policy.clawback()) {
            case NEVER_BELOW -> Clawback.NEVER_BELOW;
            case PENDING_ONLY -> Clawback.PENDING_ONLY;
            case DEBT -> Clawback.debt(accounts.open(AccountKey.debt(claim.member(), Unit.PTS)));
        };
    }

    private Optional<MemberAccounts> member(MissingClaim claim) {
        String number = claim.member().value();
        return Optional.ofNullable(
                members.resolve(claim.partner(), List.of(number)).get(number));
    }

    /** By what it is reckoned, and the tier by which that was chosen. */
    private record By(Rates rates, String tier) {}

    private static Why why(
            MissingClaim claim,
            PartnerStanding partner,
            ContractView contract,
            By by,
            PointsPolicy policy,
            boolean charged) {
        var inputs = named(claim, partner);
        var rate = by.rates().accrual();
        if (by.rates().accrualLine() > 0) {
            inputs.put("rateLine", Integer.toString(by.rates().accrualLine()));
            inputs.put("tier", by.tier());
        }
        inputs.put("contract", Integer.toString(contract.version()));
        inputs.put("amountFen", Long.toString(claim.amountFen()));
        inputs.put("ratePoints", Long.toString(rate.points()));
        inputs.put("ratePerFen", Long.toString(rate.perFen()));
        inputs.put("rounding", "down");
        if (rate.remainderFor(claim.amountFen()) != 0) {
            inputs.put("rateCut", Long.toString(rate.remainderFor(claim.amountFen())));
        }
        inputs.put("policy", policy.name());
        contract.terms().validMonths().ifPresent(months -> inputs.put("validMonths", Integer.toString(months)));
        inputs.put("price", by.rates().price().toString());
        inputs.put("payer", charged ? "partner" : "programme");
        return SILENCE.because(inputs);
    }

    private static TreeMap<String, String> named(MissingClaim claim, PartnerStanding partner) {
        var inputs = new TreeMap<String, String>();
        inputs.put("claim", claim.number().value());
        inputs.put("partner", partner.code());
        inputs.put("partnerZh", partner.name().zh());
        inputs.put("partnerEn", partner.name().en());
        inputs.put("reference", claim.receipt());
        return inputs;
    }

    private Header header(MissingClaim claim, String step, String code, Actor actor, Why why) {
        LocalDate openFrom = periods.openFrom();
        LocalDate today = programme.today();
        return new Header(
                new IdempotencyKey("missing", claim.number() + "." + step),
                code,
                actor,
                programme.now(),
                today.isBefore(openFrom) ? openFrom : today,
                why);
    }
}
