package io.hansa.rewards.order;

import io.hansa.kernel.ClaimCode;
import io.hansa.partners.port.RedeemAtTill;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What a till honours, part of its order. Life: issued → used, or cancelled or expired with its order. */
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
     * @param usable whether it can still be used, so that a QR code makes sense
     */
    VoucherView view(boolean own, boolean usable) {
        return new VoucherView(
                own ? code().printed() : code().masked(),
                own && usable ? Optional.of(code) : Optional.empty(),
                goodUntil,
                usedAt(),
                usedAt().map(at -> usedPartner + "/" + usedOutlet));
    }
}
