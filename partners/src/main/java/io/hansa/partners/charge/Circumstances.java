package io.hansa.partners.charge;

import io.hansa.ledger.account.AccountId;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.partner.PartnerStanding;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.provider.ServiceId;
import io.hansa.partners.provider.ServiceView;
import io.hansa.partners.provider.Standing;
import io.hansa.partners.subscription.Consent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that a batch is decided on, read once while its subscriptions are locked; what it did itself is added. */
final class Circumstances {

    private final Instant now;
    private final ZoneId zone;
    private final LocalDate businessDate;
    private final PartnerStanding partner;
    private final Standing standing;
    private final Optional<ContractView> contract;
    private final Map<String, Consent> consents;
    private final Map<ServiceId, ServiceView> services;
    private final Map<String, MemberAccounts> members;
    private final AccountId redemption;
    private final AccountId settlement;
    private final Map<Long, LocalDate> lastCycles;
    private final Set<String> references;

    /**
     * The parts that are there before any charge is looked at.
     *
     * @param businessDate the date in whose period charges count
     */
    record Frame(
            Instant now,
            ZoneId zone,
            LocalDate businessDate,
            PartnerStanding partner,
            Standing standing,
            Optional<ContractView> contract,
            AccountId redemption,
            AccountId settlement) {}

    Circumstances(
            Frame frame,
            Map<String, Consent> consents,
            Map<ServiceId, ServiceView> services,
            Map<String, MemberAccounts> members,
            Map<Long, LocalDate> lastCycles,
            Set<String> references) {
        this.now = frame.now();
        this.zone = frame.zone();
        this.businessDate = frame.businessDate();
        this.partner = frame.partner();
        this.standing = frame.standing();
        this.contract = frame.contract();
        this.redemption = frame.redemption();
        this.settlement = frame.settlement();
        this.consents = Map.copyOf(consents);
        this.services = Map.copyOf(services);
        this.members = Map.copyOf(members);
        this.lastCycles = new HashMap<>(lastCycles);
        this.references = new HashSet<>(references);
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    LocalDate businessDate() {
        return businessDate;
    }

    PartnerStanding partner() {
        return partner;
    }

    Standing standing() {
        return standing;
    }

    Optional<ContractView> contract() {
        return contract;
    }

    AccountId redemption() {
        return redemption;
    }

    AccountId settlement() {
        return settlement;
    }

    /** The subscription that a provider wrote, where it is one of its own. */
    Optional<Consent> consent(String asked) {
        return Optional.ofNullable(consents.get(asked));
    }

    ServiceView service(Consent consent) {
        return services.get(consent.service());
    }

    Optional<MemberAccounts> member(Consent consent) {
        return Optional.ofNullable(members.get(consent.member().value()));
    }

    Optional<LocalDate> lastCycle(Consent consent) {
        return Optional.ofNullable(lastCycles.get(consent.subscription().id()));
    }

    boolean isTaken(String reference) {
        return references.contains(reference);
    }

    void charge(Consent consent, LocalDate cycle, String reference) {
        lastCycles.put(consent.subscription().id(), cycle);
        references.add(reference);
    }
}
