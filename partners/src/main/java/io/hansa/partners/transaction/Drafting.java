package io.hansa.partners.transaction;

import io.hansa.kernel.DomainException;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Expiry;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.Lapsed;
import io.hansa.ledger.journal.Leg;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Funder;
import io.hansa.partners.contract.Rates;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.PointsPolicy;
import io.hansa.partners.refusal.OutletNotAllowed;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Authorisation;
import io.hansa.partners.transaction.TransactionRequest.Capture;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionRequest.Release;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Decides on requests, one after the other, and says what to ask of the ledger. */
final class Drafting {

    /** As the ledger calls the funder of what the programme gives. */
    static final String PROGRAMME = "programme";

    private final Sender sender;
    private final Situation situation;
    private final Causes causes;
    private final Undoing undoing;

    Drafting(Sender sender, Situation situation) {
        this.sender = sender;
        this.situation = situation;
        this.causes = new Causes(situation.partner());
        this.undoing = new Undoing(sender, situation);
    }

    Draft draft(long number, TransactionRequest request) {
        if (request instanceof Accrual accrual) {
            return accrual(row(number, TransactionKind.ACCRUAL, request), accrual);
        }
        if (request instanceof Redemption redemption) {
            return redemption(row(number, TransactionKind.REDEMPTION, request), redemption);
        }
        if (request instanceof Authorisation authorisation) {
            return authorisation(row(number, TransactionKind.AUTHORISATION, request), authorisation);
        }
        if (request instanceof Capture capture) {
            return capture(row(number, TransactionKind.CAPTURE, request), capture);
        }
        if (request instanceof Release release) {
            return release(row(number, TransactionKind.RELEASE, request), release);
        }
        return reversal(row(number, TransactionKind.REVERSAL, request), (Reversal) request);
    }

    private PartnerTransaction row(long number, TransactionKind kind, TransactionRequest request) {
        var row = new PartnerTransaction(number, sender, kind, request.reference());
        row.occurredAt = request.occurredAt();
        row.recordedAt = situation.now();
        return row;
    }

    private Draft accrual(PartnerTransaction row, Accrual accrual) {
        row.outlet = accrual.outlet();
        row.member = accrual.member();
        row.amountFen = accrual.amountFen().isPresent() ? accrual.amountFen().getAsLong() : null;
        row.about(accrual.goods());
        row.items = accrual.items();
        Optional<DomainException> refusal = Policy.first(AccrualPolicies.ACCRUAL, accrual, situation);
        if (refusal.isPresent()) {
            return Draft.refused(row, refusal.get());
        }
        MemberAccounts member = situation.member(accrual.member()).orElseThrow();
        ContractView contract = situation.contract(accrual.occurredAt()).orElseThrow();
        Rates rates = situation.rates(accrual.occurredAt(), accrual.member(), accrual.goods());
        var yield = Yield.of(accrual, rates);
        var bonus = situation
                .bonuses()
                .earn(Situations.message(accrual, member, sender.actor()), yield.points(), yield.statusPoints());
        book(row, member, contract);
        row.change(yield, bonus.points(), bonus.statusPoints());
        row.rateLine = rates.accrualLine();
        row.statusLine = rates.statusLine();
        situation.means().owe(yield.money());
        var by = new Causes.By(contract, rates, member.tier(), bonus.rules());
        return Draft.of(row, accrual(row, accrual, member, by));
    }

    /** Until when points live the contract says, or else the club's policy; whether they have to be confirmed, the policy. */
    private Command accrual(PartnerTransaction row, Accrual accrual, MemberAccounts member, Causes.By by) {
        Rates rates = by.rates();
        PointsPolicy policy = situation.policies().of(member, accrual.occurredAt());
        Header header = row.header(EntryCodes.ACCRUAL, causes.of(row, accrual, by, policy));
        List<Leg> legs = new Legs(situation)
                .status(member.status(), row.statusPoints)
                .money(row.money)
                .list();
        AccountId from = AccrualPolicies.drawsOnAllowance(accrual, situation)
                ? situation.means().share(member.wallet()).orElseThrow()
                : situation.accounts().issuance();
        String funder = rates.funder() == Funder.PARTNER ? sender.partner() : PROGRAMME;
        long cost = rates.price().micros();
        Optional<Command.Extra> bonus = new Legs(situation).bonus(row.bonusPoints, rates);
        long points = row.points - bonus.map(Command.Extra::amount).orElse(0L);
        if (policy.pending()) {
            AccountId pending = situation.policies().pending(member);
            return new Command.AccruePending(
                    header, pending, from, points, policy.usableOn(), funder, cost, legs, bonus);
        }
        Expiry expiry = situation.partner().sandbox()
                ? policy.expiry()
                : by.contract()
                        .terms()
                        .expiry(situation.dateOf(accrual.occurredAt()))
                        .orElse(policy.expiry());
        return new Command.Accrue(header, member.wallet(), from, points, expiry, funder, cost, legs, bonus);
    }

    private Draft redemption(PartnerTransaction row, Redemption redemption) {
        row.outlet = redemption.outlet();
        row.member = redemption.member();
        row.about(redemption.goods());
        row.items = redemption.items();
        Optional<DomainException> refusal = Policy.first(Policies.REDEMPTION, redemption, situation);
        if (refusal.isPresent()) {
            return Draft.refused(row, refusal.get());
        }
        MemberAccounts member = situation.member(redemption.member()).orElseThrow();
        ContractView contract = situation.contract(redemption.occurredAt()).orElseThrow();
        Rates rates = situation.rates(redemption.occurredAt(), redemption.member(), redemption.goods());
        long money = -rates.reimbursement().of(redemption.points()).minor();
        book(row, member, contract);
        row.change(new Yield(-redemption.points(), 0, money), 0, 0);
        row.rateLine = rates.redemptionLine();
        situation.means().owe(money);
        var by = Causes.By.contract(contract, rates, member.tier());
        Header header = row.header(EntryCodes.REDEMPTION, causes.of(row, redemption, by));
        var command = new Command.Redeem(
                header,
                member.wallet(),
                redemption.points(),
                situation.accounts().redemption(),
                new Legs(situation).money(money).list());
        return Draft.of(row, command);
    }

    private Draft authorisation(PartnerTransaction row, Authorisation authorisation) {
        row.outlet = authorisation.outlet();
        row.member = authorisation.member();
        row.about(authorisation.goods());
        Optional<DomainException> refusal = Policy.first(HoldPolicies.AUTHORISATION, authorisation, situation);
        if (refusal.isPresent()) {
            return Draft.refused(row, refusal.get());
        }
        MemberAccounts member = situation.member(authorisation.member()).orElseThrow();
        ContractView contract = situation.contract(authorisation.occurredAt()).orElseThrow();
        book(row, member, contract);
        row.change(new Yield(-authorisation.points(), 0, 0), 0, 0);
        row.rateLine = situation
                .rates(authorisation.occurredAt(), authorisation.member(), authorisation.goods())
                .redemptionLine();
        row.until = situation
                .now()
                .plus(authorisation
                        .hold()
                        .orElse(situation.limits(authorisation.occurredAt()).usualHold()));
        Header header = row.header(EntryCodes.AUTHORISATION, causes.of(row, authorisation));
        boolean shielded = situation.policies().shields(member);
        return Draft.of(
                row,
                new Command.Hold(
                        header, member.wallet(), authorisation.points(), row.until, shielded, Optional.empty()));
    }

    /** Each is priced by itself, as a redemption is: so it does not matter which of them comes first. */
    private Draft capture(PartnerTransaction row, Capture capture) {
        row.original = capture.authorisation();
        row.items = capture.items();
        Optional<DomainException> refusal = Policy.first(HoldPolicies.CAPTURE, capture, situation);
        if (refusal.isPresent()) {
            return Draft.refused(row, refusal.get());
        }
        Authorised authorised = situation.authorised(capture.authorisation()).orElseThrow();
        if (!sender.mayActFor(authorised.outlet())) {
            return Draft.refused(row, new OutletNotAllowed(authorised.outlet()));
        }
        Rates rates = situation.rates(authorised);
        long points = capture.points().orElse(authorised.left());
        follow(row, authorised, -points);
        row.contract = authorised.contract();
        row.rateLine = authorised.rateLine();
        row.money = -rates.reimbursement().of(points).minor();
        situation.means().owe(row.money);
        String tier = situation.member(row.member).map(MemberAccounts::tier).orElse("");
        var by = Causes.By.contract(situation.contract(authorised.contract()), rates, tier);
        Header header = row.header(EntryCodes.CAPTURE, causes.of(row, capture, by));
        var legs = new Legs(situation).money(row.money).list();
        return Draft.of(
                row,
                new Command.Capture(
                        header, authorised.hold(), points, situation.accounts().redemption(), legs));
    }

    private Draft release(PartnerTransaction row, Release release) {
        row.original = release.authorisation();
        Optional<DomainException> refusal = Policy.first(HoldPolicies.RELEASE, release, situation);
        if (refusal.isPresent()) {
            return Draft.refused(row, refusal.get());
        }
        Authorised authorised = situation.authorised(release.authorisation()).orElseThrow();
        if (!sender.mayActFor(authorised.outlet())) {
            return Draft.refused(row, new OutletNotAllowed(authorised.outlet()));
        }
        follow(row, authorised, authorised.left());
        Header header = row.header(EntryCodes.RELEASE, causes.of(row, release));
        Lapsed lapsed = situation.policies().lapsed(situation.member(row.member));
        return Draft.of(row, new Command.Release(header, authorised.hold(), lapsed));
    }

    private void follow(PartnerTransaction row, Authorised authorised, long points) {
        row.reverses = authorised.number();
        row.reversalSeq = authorised.followers() + 1;
        row.outlet = authorised.outlet();
        row.member = authorised.member().value();
        row.wallet = authorised.wallet();
        row.points = points;
        row.businessDate = situation.businessDate(row.occurredAt);
    }

    private Draft reversal(PartnerTransaction row, Reversal reversal) {
        row.original = reversal.original();
        Optional<DomainException> refusal = Policy.first(ReversalPolicies.REVERSAL, reversal, situation);
        if (refusal.isPresent()) {
            return Draft.refused(row, refusal.get());
        }
        return situation.accepted(reversal.original()).isPresent() ? undoing.undo(row, reversal) : park(row, reversal);
    }

    /** It came in time, and is not late because its original was. */
    Draft matched(Parked parked) {
        Reversal reversal = parked.request();
        PartnerTransaction row = row(parked.number(), TransactionKind.REVERSAL, reversal);
        row.original = reversal.original();
        return Policy.first(ReversalPolicies.MATCHED, reversal, situation)
                .map(refusal -> Draft.refused(row, refusal))
                .orElseGet(() -> undoing.undo(row, reversal));
    }

    private Draft park(PartnerTransaction row, Reversal reversal) {
        Optional<DomainException> refusal = Policy.first(ReversalPolicies.PARKING, reversal, situation);
        if (refusal.isPresent()) {
            return Draft.refused(row, refusal.get());
        }
        situation.park(reversal.original());
        Duration late =
                Duration.ofDays(situation.lateDays(reversal.occurredAt()).getAsInt());
        var early = new Parked(
                row.number,
                row.partner,
                row.reference,
                reversal.original(),
                reversal.amountFen(),
                reversal.points(),
                reversal.items(),
                reversal.occurredAt(),
                row.recordedAt,
                reversal.occurredAt().plus(late),
                row.actor);
        return Draft.parked(row, early);
    }

    private void book(PartnerTransaction row, MemberAccounts member, ContractView contract) {
        row.member = member.number().value();
        row.wallet = member.wallet();
        row.contract = contract.version();
        row.businessDate = situation.businessDate(row.occurredAt);
    }
}
