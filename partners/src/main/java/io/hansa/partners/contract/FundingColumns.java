package io.hansa.partners.contract;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** {@link Funding} as columns. */
@Embeddable
@Access(AccessType.FIELD)
class FundingColumns {

    private boolean prepaid;

    @Column(name = "credit_limit")
    private Long creditLimit;

    private Long reserve;

    @Column(name = "reorder_level")
    private Long reorderLevel;

    @Column(name = "block_size")
    private Long blockSize;

    protected FundingColumns() {}

    FundingColumns(Funding funding) {
        creditLimit = funding.creditLimit().map(Money::minor).orElse(null);
        prepaid = funding.isPrepaid();
        reserve = funding.prepaid().map(terms -> terms.reserve().amount()).orElse(null);
        reorderLevel =
                funding.prepaid().map(terms -> terms.reorderLevel().amount()).orElse(null);
        blockSize = funding.prepaid().map(terms -> terms.blockSize().amount()).orElse(null);
    }

    Funding value() {
        return prepaid
                ? new Funding.Prepaid(Points.of(reserve), Points.of(reorderLevel), Points.of(blockSize))
                : new Funding.Postpaid(Optional.ofNullable(creditLimit).map(Money::cny));
    }
}
