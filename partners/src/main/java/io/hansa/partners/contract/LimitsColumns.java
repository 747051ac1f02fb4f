package io.hansa.partners.contract;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;

/** {@link Limits} as columns. */
@Embeddable
@Access(AccessType.FIELD)
class LimitsColumns {

    @Column(name = "usual_hold_minutes")
    private int usualHold;

    @Column(name = "longest_hold_minutes")
    private int longestHold;

    @Column(name = "void_minutes")
    private int voidWindow;

    @Column(name = "offline_vouchers")
    private int offlineVouchers;

    protected LimitsColumns() {}

    LimitsColumns(Limits limits) {
        usualHold = Math.toIntExact(limits.usualHold().toMinutes());
        longestHold = Math.toIntExact(limits.longestHold().toMinutes());
        voidWindow = Math.toIntExact(limits.voidWindow().toMinutes());
        offlineVouchers = limits.offlineVouchers();
    }

    Limits value() {
        return new Limits(
                Duration.ofMinutes(usualHold),
                Duration.ofMinutes(longestHold),
                Duration.ofMinutes(voidWindow),
                offlineVouchers);
    }
}
