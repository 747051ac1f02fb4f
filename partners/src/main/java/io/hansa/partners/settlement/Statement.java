package io.hansa.partners.settlement;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Money;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;

/** A partner's statement for a period: a fact, written once when the partner was settled. */
@Entity
@Table(name = "partner_statement")
@Access(AccessType.FIELD)
class Statement {

    @Id
    private String number;

    private String partner;
    private String month;

    @Column(name = "cut_off")
    private Instant cutOff;

    private long transactions;
    private long net;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_by")
    private Actor issuedBy;

    private byte[] hash;

    protected Statement() {}

    Statement(String number, Reckoning reckoning, Instant cutOff, Actor issuedBy, Instant issuedAt) {
        this.number = number;
        this.partner = reckoning.partner();
        this.month = reckoning.month().toString();
        this.cutOff = cutOff;
        this.transactions = reckoning.transactions();
        this.net = reckoning.net();
        this.issuedAt = issuedAt;
        this.issuedBy = issuedBy;
        this.hash = reckoning.hash(number, cutOff);
    }

    String number() {
        return number;
    }

    String partner() {
        return partner;
    }

    YearMonth month() {
        return YearMonth.parse(month);
    }

    StatementRow row() {
        return new StatementRow(number, partner, month(), transactions, Money.cny(net), issuedAt);
    }

    StatementView view(List<LineRow> lines) {
        return new StatementView(
                number,
                partner,
                month(),
                cutOff,
                lines.stream().map(LineRow::view).toList(),
                Money.cny(net),
                issuedAt,
                issuedBy,
                HexFormat.of().formatHex(hash));
    }
}
