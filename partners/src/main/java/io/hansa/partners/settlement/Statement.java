package io.hansa.partners.settlement;

import io.hansa.kernel.Actor;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import io.hansa.partners.contract.MonthTerms;
import io.hansa.partners.contract.Netting;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A partner's statement for a period: a fact, written once when the partner was settled. */
@Entity
@Table(name = "partner_statement")
@Access(AccessType.FIELD)
class Statement {

    @Id
    private String number;

    private String partner;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    private String month;

    @Column(name = "cut_off")
    private Instant cutOff;

    private Integer contract;
    private String currency;

    @Enumerated(EnumType.STRING)
    private Netting netting;

    private long transactions;
    private long opening;
    private long net;

    @Column(name = "from_partner")
    private long fromPartner;

    @Column(name = "to_partner")
    private long toPartner;

    private long carried;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_by")
    private Actor issuedBy;

    private byte[] hash;

    protected Statement() {}

    Statement(String number, Assessment assessment, Instant cutOff, Issue issue) {
        this.number = number;
        this.partner = assessment.partner().code();
        this.name = assessment.partner().name();
        this.month = assessment.whole().month().toString();
        this.cutOff = cutOff;
        this.contract = assessment.contract().map(MonthTerms::version).orElse(null);
        this.currency = assessment.settling().currency();
        this.netting = assessment.settling().netting();
        this.transactions = assessment.whole().transactions();
        this.opening = assessment.balance().opening();
        this.net = assessment.whole().net();
        this.fromPartner = assessment.balance().fromPartner();
        this.toPartner = assessment.balance().toPartner();
        this.carried = assessment.balance().carried();
        this.dueOn = issue.on().plusDays(assessment.settling().dueDays());
        this.issuedAt = issue.at();
        this.issuedBy = issue.by();
    }

    /** Who issued it, and when; {@code on} is the business date of that. */
    record Issue(Instant at, LocalDate on, Actor by) {}

    /** Seals it with its lines. */
    void seal(List<LineRow> lines) {
        hash = StatementText.hash(view(lines).text());
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

    String currency() {
        return currency;
    }

    long carried() {
        return carried;
    }

    /** What the partner pays less what it is paid. */
    long due() {
        return Math.subtractExact(fromPartner, toPartner);
    }

    StatementRow row() {
        return new StatementRow(number, partner, month(), transactions, Money.cny(net), dues(), issuedAt);
    }

    PartnerPosition position(List<LineRow> lines) {
        var reckoning =
                new Reckoning(partner, month(), lines.stream().map(LineRow::sum).toList());
        return PartnerPosition.of(reckoning, dues(), true, Optional.of(number));
    }

    StatementView view(List<LineRow> lines) {
        return new StatementView(
                number,
                partner,
                Optional.ofNullable(name),
                month(),
                cutOff,
                lines.stream().map(LineRow::view).toList(),
                Money.cny(net),
                dues(),
                issuedAt,
                issuedBy,
                hash == null ? "" : HexFormat.of().formatHex(hash));
    }

    private StatementView.Dues dues() {
        return new StatementView.Dues(
                Money.cny(opening),
                Money.cny(fromPartner),
                Money.cny(toPartner),
                Money.cny(carried),
                netting,
                Optional.ofNullable(contract),
                Optional.ofNullable(dueOn));
    }
}
