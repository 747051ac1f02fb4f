package io.hansa.partners.conduct;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.partners.charge.ChargeNumber;
import io.hansa.partners.provider.ServiceId;
import io.hansa.partners.subscription.Consent;
import io.hansa.partners.subscription.SubscriptionNumber;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A member's complaint: a fact. */
@Entity
@Table(name = "partner_complaint")
@Access(AccessType.FIELD)
class Complaint {

    @Id
    @SequenceGenerator(name = "partner_complaint_seq", sequenceName = "partner_complaint_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_complaint_seq")
    private long number;

    private String partner;
    private String service;
    private String member;
    private long subscription;
    private Long charge;

    @Enumerated(EnumType.STRING)
    private ComplaintReason reason;

    private String text;

    @Column(name = "filed_by")
    private Actor filedBy;

    @Column(name = "filed_at")
    private Instant filedAt;

    protected Complaint() {}

    Complaint(FileComplaint command, Consent of, Actor filedBy, Instant filedAt) {
        this.partner = of.service().partnerCode();
        this.service = of.service().code();
        this.member = of.member().value();
        this.subscription = of.subscription().id();
        this.charge = command.charge().map(ChargeNumber::id).orElse(null);
        this.reason = command.reason();
        this.text = command.text().strip();
        this.filedBy = filedBy;
        this.filedAt = filedAt;
    }

    long id() {
        return number;
    }

    ComplaintNumber number() {
        return ComplaintNumber.of(number);
    }

    SubscriptionNumber subscription() {
        return SubscriptionNumber.of(subscription);
    }

    MemberNumber member() {
        return new MemberNumber(member);
    }

    String partner() {
        return partner;
    }

    ComplaintView view(Optional<ComplaintDecision> decision) {
        return new ComplaintView(
                number(),
                new ServiceId(partner, service),
                member(),
                subscription(),
                Optional.ofNullable(charge).map(ChargeNumber::of),
                reason,
                text,
                filedAt,
                decision.map(ComplaintDecision::view));
    }
}
