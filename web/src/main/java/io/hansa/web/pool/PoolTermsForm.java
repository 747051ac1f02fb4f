package io.hansa.web.pool;

import io.hansa.club.pool.CapPeriod;
import io.hansa.club.pool.PoolTerms;
import java.io.Serializable;
import java.util.Optional;

/** How a pool is shared, as somebody types it. The version that was seen goes with it: two do not overwrite each other. */
public class PoolTermsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private int version;
    private Integer sharePercent;
    private Long cap;
    private CapPeriod period;
    private Long approvalAbove;

    public void read(PoolTerms terms) {
        version = terms.version();
        sharePercent = terms.sharePercent();
        cap = terms.cap().orElse(null);
        period = terms.period();
        approvalAbove = terms.approvalAbove().orElse(null);
    }

    public PoolTerms terms() {
        return new PoolTerms(
                version, sharePercent, Optional.ofNullable(cap), period, Optional.ofNullable(approvalAbove));
    }

    public CapPeriod[] getPeriods() {
        return CapPeriod.values();
    }

    public int getVersion() {
        return version;
    }

    public Integer getSharePercent() {
        return sharePercent;
    }

    public void setSharePercent(Integer sharePercent) {
        this.sharePercent = sharePercent;
    }

    public Long getCap() {
        return cap;
    }

    public void setCap(Long cap) {
        this.cap = cap;
    }

    public CapPeriod getPeriod() {
        return period;
    }

    public void setPeriod(CapPeriod period) {
        this.period = period;
    }

    public Long getApprovalAbove() {
        return approvalAbove;
    }

    public void setApprovalAbove(Long approvalAbove) {
        this.approvalAbove = approvalAbove;
    }
}
