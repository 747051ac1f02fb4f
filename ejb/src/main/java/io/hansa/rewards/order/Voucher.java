package io.hansa.rewards.order;

import io.hansa.kernel.ClaimCode;
import io.hansa.partners.port.GiveBackAtTill;
import io.hansa.partners.port.RedeemAtTill;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What a till honours, part of its order. Life: issued → used, which a till may take back; or cancelled or expired with its order. */
@Embeddable
@Access(AccessType.FIELD)
class Voucher {

    @Column(name = "voucher_code")
    private String code;

    @Column(name = "good_until")
    private LocalDate goodUntil;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "used_partner")
    private String usedPartner;

    @Column(name = "used_outlet")
    private String usedOutlet;

    @Column(name = "used_reference")
    private String usedReference;

    protected Voucher() {}

    Voucher(ClaimCode code, LocalDate goodUntil) {
        this.code = code.value();
        this.goodUntil = goodUntil;
    }

    void use(RedeemAtTill command) {
        usedAt = command.occurredAt();
        usedPartner = command.partnerCode();
        usedOutlet = command.outletCode();
        usedReference = command.reference();
    }

    boolean isUsedBy(GiveBackAtTill command) {
        return command.partnerCode().equals(usedPartner) && command.reference().equals(usedReference);
    }

    void unuse() {
        usedAt = null;
        usedPartner = null;
        usedOutlet = null;
        usedReference = null;
    }

    boolean isPast(LocalDate today) {
        return today.isAfter(goodUntil);
    }

    ClaimCode code() {
        return new ClaimCode(code);
    }

    LocalDate goodUntil() {
        return goodUntil;
    }

    Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }

    /**
     * @param own whether the onlooker may see the code itself
     * @param payload what its QR code says; empty when nobody may see it, or it can no longer be used
     */
    VoucherView view(boolean own, Optional<String> payload) {
        return new VoucherView(
                own ? code().printed() : code().masked(),
                payload,
                goodUntil,
                usedAt(),
                usedAt().map(at -> usedPartner + "/" + usedOutlet));
    }
}
