package io.hansa.partners.settlement;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Money;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The netting of a month in a currency: a fact, written when the month was closed. */
@Entity
@Table(name = "partner_netting")
@IdClass(NettingRow.Key.class)
@Access(AccessType.FIELD)
class NettingRow {

    @Id
    private String month;

    @Id
    private String currency;

    private int positions;
    private long programme;

    @Column(name = "netted_at")
    private Instant nettedAt;

    @Column(name = "netted_by")
    private Actor nettedBy;

    private byte[] hash;

    protected NettingRow() {}

    NettingRow(NettingView netting, Instant nettedAt, Actor nettedBy) {
        this.month = netting.month().toString();
        this.currency = netting.currency();
        this.positions = netting.positions().size();
        this.programme = netting.programme().minor();
        this.nettedAt = nettedAt;
        this.nettedBy = nettedBy;
        this.hash = StatementText.hash(netting.text());
    }

    String currency() {
        return currency;
    }

    NettingView view(List<NettingView.Position> found) {
        return new NettingView(
                YearMonth.parse(month),
                currency,
                found,
                Money.of(programme, currency),
                Optional.of(nettedAt),
                Optional.of(HexFormat.of().formatHex(hash)));
    }

    /** Month and currency name a netting. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String month;
        private String currency;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && month.equals(that.month) && currency.equals(that.currency);
        }

        @Override
        public int hashCode() {
            return Objects.hash(month, currency);
        }
    }
}
