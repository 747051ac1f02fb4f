package io.hansa.web.console.contract;

import io.hansa.kernel.Points;
import io.hansa.partners.contract.Funding;
import java.io.Serializable;
import java.math.BigDecimal;

/** What is typed of how points are paid for. */
public class FundingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean prepaid;
    private BigDecimal creditLimit;
    private Long reserve;
    private Long reorderLevel;
    private Long blockSize;

    void read(Funding funding) {
        prepaid = funding.isPrepaid();
        creditLimit = funding.creditLimit().map(Typed::yuan).orElse(null);
        funding.prepaid().ifPresent(terms -> {
            reserve = terms.reserve().amount();
            reorderLevel = terms.reorderLevel().amount();
            blockSize = terms.blockSize().amount();
        });
    }

    /** What is typed for the other kind is left out. */
    Funding funding() {
        return prepaid
                ? new Funding.Prepaid(points(reserve), points(reorderLevel), points(blockSize))
                : new Funding.Postpaid(Typed.optional(creditLimit, "creditLimit"));
    }

    private static Points points(Long typed) {
        return Points.of(typed == null ? 0 : typed);
    }

    public boolean isPrepaid() {
        return prepaid;
    }

    public void setPrepaid(boolean prepaid) {
        this.prepaid = prepaid;
    }

    public BigDecimal getCreditLimit() {
        return creditLimit;
    }

    public void setCreditLimit(BigDecimal creditLimit) {
        this.creditLimit = creditLimit;
    }

    public Long getReserve() {
        return reserve;
    }

    public void setReserve(Long reserve) {
        this.reserve = reserve;
    }

    public Long getReorderLevel() {
        return reorderLevel;
    }

    public void setReorderLevel(Long reorderLevel) {
        this.reorderLevel = reorderLevel;
    }

    public Long getBlockSize() {
        return blockSize;
    }

    public void setBlockSize(Long blockSize) {
        this.blockSize = blockSize;
    }
}
