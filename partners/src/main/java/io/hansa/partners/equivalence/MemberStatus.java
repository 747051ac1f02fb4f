package io.hansa.partners.equivalence;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What was said of a member's tier at a partner: a fact. */
@Entity
@Table(name = "partner_member_status")
@IdClass(MemberStatus.Key.class)
@Access(AccessType.FIELD)
class MemberStatus {

    @Id
    private String partner;

    @Id
    private String member;

    @Id
    private int seq;

    private String number;
    private String tier;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    private String proof;
    private Actor actor;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected MemberStatus() {}

    MemberStatus(RecordMemberStatus command, String partner, MemberNumber member, int seq, Actor actor, Instant now) {
        this.partner = partner;
        this.member = member.value();
        this.seq = seq;
        this.number = command.number();
        this.tier = command.tier();
        this.expiresOn = command.validUntil().map(last -> last.plusDays(1)).orElse(null);
        this.proof = command.proof();
        this.actor = actor;
        this.recordedAt = now;
    }

    int seq() {
        return seq;
    }

    String partner() {
        return partner;
    }

    String tier() {
        return tier;
    }

    boolean holdsOn(LocalDate date) {
        return expiresOn == null || date.isBefore(expiresOn);
    }

    boolean says(RecordMemberStatus command) {
        return number.equals(command.number())
                && tier.equals(command.tier())
                && Optional.ofNullable(expiresOn).map(date -> date.minusDays(1)).equals(command.validUntil())
                && proof.equals(command.proof());
    }

    MemberStatusView view(LocalDate today, Optional<String> equivalent) {
        return new MemberStatusView(
                partner,
                new MemberNumber(member),
                number,
                tier,
                Optional.ofNullable(expiresOn).map(date -> date.minusDays(1)),
                !holdsOn(today),
                proof,
                actor,
                recordedAt,
                equivalent);
    }

    /** Partner, member and place name it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String partner;
        private String member;
        private int seq;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && partner.equals(that.partner)
                    && member.equals(that.member)
                    && seq == that.seq;
        }

        @Override
        public int hashCode() {
            return Objects.hash(partner, member, seq);
        }
    }
}
