package io.hansa.partners.missing;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Money;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** What a member says of a purchase: a fact. Its life is in its events. */
@Entity
@Table(name = "partner_missing_claim")
@Access(AccessType.FIELD)
class MissingClaim {

    @Id
    private String number;

    private String member;
    private String partner;
    private String outlet;

    @Column(name = "shopped_on")
    private LocalDate shoppedOn;

    private String receipt;

    @Column(name = "amount_fen")
    private long amountFen;

    private int contract;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    protected MissingClaim() {}

    MissingClaim(MissingNumber number, MemberNumber member, ClaimMissingPoints command, int contract, Instant now) {
        this.number = number.value();
        this.member = member.value();
        this.partner = command.partnerCode();
        this.outlet = command.outlet();
        this.shoppedOn = command.shoppedOn();
        this.receipt = command.receipt();
        this.amountFen = command.amountFen();
        this.contract = contract;
        this.claimedAt = now;
    }

    MissingNumber number() {
        return new MissingNumber(number);
    }

    MemberNumber member() {
        return new MemberNumber(member);
    }

    String partner() {
        return partner;
    }

    String outlet() {
        return outlet;
    }

    LocalDate shoppedOn() {
        return shoppedOn;
    }

    String receipt() {
        return receipt;
    }

    long amountFen() {
        return amountFen;
    }

    int contract() {
        return contract;
    }

    /** Whether this is what was asked for. */
    boolean isOf(ClaimMissingPoints command) {
        return partner.equals(command.partnerCode())
                && outlet.equals(command.outlet())
                && shoppedOn.equals(command.shoppedOn())
                && receipt.equals(command.receipt())
                && amountFen == command.amountFen();
    }

    MissingRow row(MissingStanding standing) {
        return new MissingRow(
                number(),
                member(),
                partner,
                outlet,
                shoppedOn,
                receipt,
                Money.cny(amountFen),
                standing.state(),
                standing.points(),
                standing.dueOn(),
                claimedAt);
    }
}
