package io.hansa.partners.sandbox;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import io.hansa.partners.port.VoucherView;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A voucher of a sandbox: issued → used, once, unless a till takes that back. */
@Entity
@Table(name = "partner_sandbox_voucher")
@Access(AccessType.FIELD)
class TestVoucher {

    private static final LocalizedText REWARD = new LocalizedText("测试兑换品", "A reward for tests");
    private static final Money REIMBURSEMENT = Money.of(1_000, "XTS");
    private static final int PRICE_VERSION = 1;

    @Id
    private String code;

    private String sandbox;
    private long member;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "used_at")
    private Instant usedAt;

    protected TestVoucher() {}

    TestVoucher(String code, TestMember member, String sandbox, LocalDate expiresOn) {
        this.code = code;
        this.sandbox = sandbox;
        this.member = member.serial();
        this.expiresOn = expiresOn;
    }

    String sandbox() {
        return sandbox;
    }

    long member() {
        return member;
    }

    boolean usableOn(LocalDate today) {
        return usedAt == null && today.isBefore(expiresOn);
    }

    void use(Instant at, LocalDate today) {
        if (usedAt != null) {
            throw new VoucherUsed(usedAt);
        }
        if (!today.isBefore(expiresOn)) {
            throw new VoucherExpired(expiresOn);
        }
        usedAt = at;
    }

    boolean isUsed() {
        return usedAt != null;
    }

    void unuse() {
        usedAt = null;
    }

    VoucherView view(TestMember of, LocalDate today) {
        return new VoucherView(
                code,
                REWARD,
                of.number(),
                of.name(),
                state(today),
                expiresOn,
                Optional.ofNullable(usedAt),
                REIMBURSEMENT,
                PRICE_VERSION);
    }

    private VoucherView.State state(LocalDate today) {
        if (usedAt != null) {
            return VoucherView.State.USED;
        }
        return today.isBefore(expiresOn) ? VoucherView.State.READY : VoucherView.State.EXPIRED;
    }

    SandboxView.Voucher shown() {
        return new SandboxView.Voucher(code, expiresOn, Optional.ofNullable(usedAt));
    }
}
