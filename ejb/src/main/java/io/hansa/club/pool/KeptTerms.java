package io.hansa.club.pool;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** The columns of a version of terms, whoever's they are; for {@link PoolKeeper}s. */
@Embeddable
public class KeptTerms {

    @Column(name = "share_percent")
    private int sharePercent;

    private Long cap;

    @Enumerated(EnumType.STRING)
    @Column(name = "cap_period")
    private CapPeriod period;

    @Column(name = "approval_above")
    private Long approvalAbove;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected KeptTerms() {}

    public KeptTerms(PoolTerms terms, String setBy, Instant setAt) {
        sharePercent = terms.sharePercent();
        cap = terms.cap().orElse(null);
        period = terms.period();
        approvalAbove = terms.approvalAbove().orElse(null);
        this.setBy = setBy;
        this.setAt = setAt;
    }

    public PoolTerms terms(int version) {
        return new PoolTerms(
                version, sharePercent, Optional.ofNullable(cap), period, Optional.ofNullable(approvalAbove));
    }
}
