package io.hansa.partners.charge;

import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.Unit;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Leg;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.journal.Why;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.provider.ServiceView;
import io.hansa.partners.refusal.Refusal;
import io.hansa.partners.request.ContentHash;
import io.hansa.partners.subscription.Consent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Charges a batch: locks its subscriptions, finds what is known, decides on the rest in order, posts what was accepted together, and
 * writes each with its outcome.
 */
@ApplicationScoped
class Charging {

    static final String MONEY = "service.charge";
    static final String POINTS = "service.redemption";
    private static final String KEY_SCOPE = "provider-charge";

    @Inject
    Looking looking;

    @Inject
    ChargeRows rows;

    @Inject
    Ledger ledger;

    @Inject
    Event<ServiceCharged> charged;

    /** A charge that is to be posted. */
    private record Pending(Charge charge, ChargeRequest request, Consent consent, LocalDate cycle, long kept) {}

    List<ChargeResult> take(Asker asker, List<ChargeRequest> requests) {
        Circumstances circumstances = looking.at(asker.partner(), requests);
        Map<String, Charge> known = new LinkedHashMap<>(rows.byKeys(
                asker.scope(),
                requests.stream().map(ChargeRequest::key).distinct().toList()));
        var before = List.copyOf(known.values());
        var pending = new ArrayList<Pending>();
        var fresh = new ArrayList<Charge>();
        for (ChargeRequest request : requests) {
            known.computeIfAbsent(request.key(), key -> {
                Charge charge = new Charge(request, asker, hash(request), circumstances.now());
                decide(charge, request, circumstances).ifPresent(pending::add);
                fresh.add(charge);
                return charge;
            });
        }
        rows.number(fresh);
        post(pending, asker, circumstances);
        rows.write(asker.partner());
        tell(pending, circumstances);
        return results(requests, known, before);
    }

    private Optional<Pending> decide(Charge charge, ChargeRequest request, Circumstances it) {
        Optional<Consent> consent = it.consent(request.subscription());
        consent.ifPresent(charge::isOf);
        Optional<ChargeRules.Verdict> verdict = ChargeRules.first(request, it);
        if (verdict.isPresent()) {
            charge.refuse(Refusal.of(verdict.get().reason()), verdict.get().counts());
            return Optional.empty();
        }
        ContractView contract = it.contract().orElseThrow();
        LocalDate cycle = ChargeRules.cycle(consent.orElseThrow(), it);
        long amount = request.amount().amount();
        long kept = request.amount().isMoney()
                ? new BillingShare(contract.terms().fees().billingShare()).of(amount)
                : 0;
        long paid = request.amount().isMoney()
                ? amount - kept
                : contract.terms().reimbursement().of(amount).minor();
        charge.accept(cycle, contract, -paid, it.businessDate());
        it.charge(consent.get(), cycle, request.reference());
        return Optional.of(new Pending(charge, request, consent.get(), cycle, kept));
    }

    /** What is refused by the ledger (too few points) is no misconduct. What moves nothing has no entry. */
    private void post(List<Pending> pending, Asker asker, Circumstances it) {
        List<Pending> moving = pending.stream()
                .filter(each ->
                        !each.request().amount().isMoney() || each.charge().money() != 0)
                .toList();
        if (moving.isEmpty()) {
            return;
        }
        List<Outcome> outcomes = ledger.post(
                moving.stream().map(each -> command(each, asker, it)).toList());
        for (int i = 0; i < outcomes.size(); i++) {
            Charge charge = moving.get(i).charge();
            if (outcomes.get(i) instanceof Outcome.Receipt receipt) {
                charge.posted(receipt.entry());
            } else {
                charge.refuse(Refusal.of(((Outcome.Refused) outcomes.get(i)).reason()), false);
            }
        }
    }

    private static Command command(Pending it, Asker asker, Circumstances circumstances) {
        var causes = new ChargeCauses(circumstances.partner());
        ServiceView service = circumstances.service(it.consent());
        ContractView contract = circumstances.contract().orElseThrow();
        int price = it.consent().priceVersion();
        boolean money = it.request().amount().isMoney();
        Why why = money
                ? causes.money(it.request(), service, price, it.cycle(), contract, it.kept())
                : causes.points(it.request(), service, price, it.cycle(), contract);
        var header = new Header(
                new IdempotencyKey(KEY_SCOPE, it.charge().number().value()),
                money ? MONEY : POINTS,
                asker.actor(),
                circumstances.now(),
                circumstances.businessDate(),
                why);
        List<Leg> legs = legs(it.charge().money(), circumstances);
        return money
                ? new Command.Balanced(header, legs)
                : new Command.Redeem(
                        header,
                        circumstances.member(it.consent()).orElseThrow().wallet(),
                        it.request().amount().amount(),
                        circumstances.redemption(),
                        legs);
    }

    /** @param fen change of what the provider owes */
    private static List<Leg> legs(long fen, Circumstances circumstances) {
        return fen == 0
                ? List.of()
                : List.of(
                        new Leg(circumstances.partner().clearing(), Unit.CNY, fen),
                        new Leg(circumstances.settlement(), Unit.CNY, -fen));
    }

    private void tell(List<Pending> pending, Circumstances it) {
        List<Receipt> receipts = pending.stream()
                .filter(each -> each.charge().isAccepted())
                .map(each -> new Receipt(
                        each.charge().view(Optional.empty()),
                        it.service(each.consent()).name(),
                        it.partner().name()))
                .toList();
        if (!receipts.isEmpty()) {
            charged.fire(new ServiceCharged(receipts));
        }
    }

    private List<ChargeResult> results(List<ChargeRequest> requests, Map<String, Charge> known, List<Charge> before) {
        Map<Long, ChargeRefund> refunds = rows.refunds(before);
        var answered = new HashSet<Long>();
        before.forEach(charge -> answered.add(charge.id()));
        var results = new ArrayList<ChargeResult>(requests.size());
        for (ChargeRequest request : requests) {
            Charge charge = known.get(request.key());
            results.add(
                    charge.isOf(hash(request))
                            ? ChargeResult.of(
                                    request,
                                    charge.view(Optional.ofNullable(refunds.get(charge.id()))),
                                    !answered.add(charge.id()))
                            : ChargeResult.conflict(request, Refusal.of(new IdempotencyConflict(request.key()))));
        }
        return results;
    }

    private static byte[] hash(ChargeRequest request) {
        return ContentHash.of("charge", request.reference(), request.subscription(), request.amount());
    }
}
