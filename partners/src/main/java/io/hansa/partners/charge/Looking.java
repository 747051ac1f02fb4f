package io.hansa.partners.charge;

import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.period.Periods;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.MemberDirectory;
import io.hansa.partners.provider.Services;
import io.hansa.partners.provider.Standings;
import io.hansa.partners.subscription.Consent;
import io.hansa.partners.subscription.Consents;
import io.hansa.partners.subscription.SubscriptionNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what a batch is decided on, after it has locked the batch's subscriptions: a few statements, however long it is. */
@ApplicationScoped
class Looking {

    private static final AccountKey REDEMPTION = AccountKey.programme(AccountKind.REDEMPTION, Unit.PTS);
    private static final AccountKey SETTLEMENT = AccountKey.programme(AccountKind.SETTLEMENT, Unit.CNY);

    @Inject
    Consents consents;

    @Inject
    Services services;

    @Inject
    Standings standings;

    @Inject
    Partners partners;

    @Inject
    Contracts contracts;

    @Inject
    Periods periods;

    @Inject
    MemberDirectory members;

    @Inject
    Accounts accounts;

    @Inject
    ChargeRows rows;

    @Inject
    Programme programme;

    Circumstances at(String partner, List<ChargeRequest> requests) {
        Map<SubscriptionNumber, Consent> locked = consents.lock(
                partner,
                requests.stream()
                        .map(ChargeRequest::subscription)
                        .filter(text -> text.matches("S[0-9]{9,18}"))
                        .distinct()
                        .map(SubscriptionNumber::new)
                        .toList());
        Set<String> numbers = locked.values().stream()
                .map(consent -> consent.member().value())
                .collect(Collectors.toSet());
        Map<String, MemberAccounts> found = numbers.isEmpty() ? Map.of() : members.resolve(partner, numbers);
        return new Circumstances(
                frame(partner),
                locked.values().stream()
                        .collect(Collectors.toMap(
                                consent -> consent.subscription().value(), Function.identity())),
                services.byIds(locked.values().stream()
                        .map(Consent::service)
                        .distinct()
                        .toList()),
                found,
                rows.lastCycles(
                        locked.keySet().stream().map(SubscriptionNumber::id).toList()),
                rows.acceptedReferences(
                        partner,
                        requests.stream()
                                .map(ChargeRequest::reference)
                                .distinct()
                                .toList()));
    }

    private Circumstances.Frame frame(String partner) {
        LocalDate openFrom = periods.openFrom();
        LocalDate today = programme.today();
        var ids = accounts.open(List.of(REDEMPTION, SETTLEMENT));
        return new Circumstances.Frame(
                programme.now(),
                programme.zone(),
                today.isBefore(openFrom) ? openFrom : today,
                partners.standing(partner),
                standings.of(partner).standing(),
                contracts.versions(partner).stream()
                        .filter(version -> version.inForceOn(today))
                        .findFirst(),
                ids.get(REDEMPTION),
                ids.get(SETTLEMENT));
    }
}
