package io.hansa.partners.charge;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Money;
import io.hansa.kernel.TextMapConverter;
import io.hansa.kernel.Unit;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.provider.Price;
import io.hansa.partners.refusal.Refusal;
import io.hansa.partners.subscription.Consent;
import io.hansa.partners.subscription.SubscriptionNumber;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A charge that a provider asked for, and its outcome: a fact, written once it is accepted or refused. */
@Entity
@Table(name = "partner_charge")
@Access(AccessType.FIELD)
class Charge {

    @Id
    @SequenceGenerator(name = "partner_charge_seq", sequenceName = "partner_charge_seq", allocationSize = 1000)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_charge_seq")
    private long number;

    private String partner;
    private String scope;

    @Column(name = "idempotency_key")
    private String key;

    @Column(name = "request_hash")
    private byte[] hash;

    private String reference;

    @Column(name = "accepted_reference")
    private String acceptedReference;

    private String asked;
    private Long subscription;
    private String service;
    private String member;
    private String unit;
    private long amount;
    private boolean accepted;
    private boolean counted;
    private LocalDate cycle;
    private Integer taken;

    @Column(name = "price_version")
    private Integer priceVersion;

    private Integer contract;
    private long money;
    private EntryNumber entry;

    @Column(name = "business_date")
    private LocalDate businessDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "refusal_kind")
    private Refusal.Kind refusalKind;

    @Column(name = "refusal_code")
    private String refusalCode;

    @Convert(converter = TextMapConverter.class)
    @Column(name = "refusal_args")
    private Map<String, String> refusalArgs;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private Actor actor;

    protected Charge() {}

    Charge(ChargeRequest request, Asker asker, byte[] hash, Instant recordedAt) {
        this.partner = asker.partner();
        this.scope = asker.scope();
        this.actor = asker.actor();
        this.key = request.key();
        this.hash = hash.clone();
        this.reference = request.reference();
        this.asked = request.subscription();
        this.unit = request.amount().unit().code();
        this.amount = request.amount().amount();
        this.recordedAt = recordedAt;
    }

    /** The subscription was found; also what is refused then says of which service and member. */
    void isOf(Consent consent) {
        subscription = consent.subscription().id();
        service = consent.service().code();
        member = consent.member().value();
        priceVersion = consent.priceVersion();
    }

    void accept(LocalDate cycleStart, ContractView terms, long moneyChange, LocalDate date) {
        accepted = true;
        acceptedReference = reference;
        cycle = cycleStart;
        taken = 1;
        contract = terms.version();
        money = moneyChange;
        businessDate = date;
    }

    void posted(EntryNumber number) {
        entry = number;
    }

    /** @param counts against the provider's conduct */
    void refuse(Refusal refusal, boolean counts) {
        accepted = false;
        acceptedReference = null;
        cycle = null;
        taken = null;
        contract = null;
        money = 0;
        businessDate = null;
        counted = counts;
        refusalKind = refusal.kind();
        refusalCode = refusal.code();
        refusalArgs = refusal.args();
    }

    boolean isOf(byte[] content) {
        return Arrays.equals(hash, content);
    }

    boolean isAccepted() {
        return accepted;
    }

    long id() {
        return number;
    }

    ChargeNumber number() {
        return ChargeNumber.of(number);
    }

    /** Change of what the provider owes. */
    long money() {
        return money;
    }

    String key() {
        return key;
    }

    String partner() {
        return partner;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Optional<EntryNumber> entry() {
        return Optional.ofNullable(entry);
    }

    Optional<SubscriptionNumber> subscription() {
        return Optional.ofNullable(subscription).map(SubscriptionNumber::of);
    }

    Optional<LocalDate> cycle() {
        return Optional.ofNullable(cycle);
    }

    String reference() {
        return reference;
    }

    boolean isPoints() {
        return unit.equals(Unit.PTS.code());
    }

    private Optional<Refusal> refusal() {
        return accepted ? Optional.empty() : Optional.of(new Refusal(refusalKind, refusalCode, refusalArgs));
    }

    ChargeView view(Optional<ChargeRefund> refund) {
        return new ChargeView(
                number(),
                partner,
                reference,
                asked,
                Optional.ofNullable(service),
                Optional.ofNullable(member).map(MemberNumber::new),
                new Price(new Unit(unit), amount),
                cycle(),
                Money.cny(money),
                entry(),
                refusal(),
                counted,
                recordedAt,
                refund.map(ChargeRefund::at),
                refund.map(ChargeRefund::by));
    }
}
