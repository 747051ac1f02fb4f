package io.hansa.partners.settlement;

import io.hansa.kernel.Money;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.YearMonth;

/** A partner's place in a netting: a fact. A statement is in one netting only. */
@Entity
@Table(name = "partner_netting_position")
@Access(AccessType.FIELD)
class PositionRow {

    @Id
    private String statement;

    private String month;
    private String currency;
    private String partner;
    private long amount;

    protected PositionRow() {}

    PositionRow(YearMonth month, NettingView.Position position) {
        this.statement = position.statement();
        this.month = month.toString();
        this.currency = position.amount().currency();
        this.partner = position.partnerCode();
        this.amount = position.amount().minor();
    }

    NettingView.Position view() {
        return new NettingView.Position(partner, statement, Money.of(amount, currency));
    }
}
