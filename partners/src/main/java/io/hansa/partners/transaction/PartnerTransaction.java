package io.hansa.partners.transaction;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.kernel.TextMapConverter;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Why;
import io.hansa.partners.refusal.Refusal;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** One message of a partner and its outcome: a fact, written once when it was accepted or refused. */
@Entity
@Table(name = "partner_transaction")
@Access(AccessType.FIELD)
class PartnerTransaction implements Kept {

    private static final String KEY_SCOPE = "partner-transaction";

    @Id
    long number;

    String partner;

    @Enumerated(EnumType.STRING)
    TransactionKind kind;

    String reference;

    @Column(name = "accepted_reference")
    String acceptedReference;

    boolean accepted;
    String outlet;
    String member;

    @Column(name = "amount_fen")
    Long amountFen;

    String original;
    Long reverses;

    @Column(name = "reversal_seq")
    Integer reversalSeq;

    String voucher;
    long points;

    @Column(name = "status_points")
    long statusPoints;

    long money;

    /** Of the points, those that the club's rules gave beyond the contract. */
    @Column(name = "bonus_points")
    long bonusPoints;

    /** The same of the status points. */
    @Column(name = "bonus_status")
    long bonusStatus;

    AccountId wallet;
    Long balance;
    EntryNumber entry;
    Integer contract;

    @Enumerated(EnumType.STRING)
    @Column(name = "refusal_kind")
    Refusal.Kind refusalKind;

    @Column(name = "refusal_code")
    String refusalCode;

    @Column(name = "refusal_args")
    @Convert(converter = TextMapConverter.class)
    Map<String, String> refusalArgs;

    @Column(name = "occurred_at")
    Instant occurredAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "business_date")
    LocalDate businessDate;

    Actor actor;
    String product;
    String category;

    /** Of the contract, for points accrued or redeemed; 0: its general rate. */
    @Column(name = "rate_line")
    Integer rateLine;

    @Column(name = "status_line")
    Integer statusLine;

    /** Of an authorisation, how long its points are held; kept in a table of its own. */
    @Transient
    Instant until;

    /** Of an authorisation, how many of its points have expired while they were held; the ledger knows. */
    @Transient
    long expired;

    /** What it consists of, or undoes by name, where anybody has asked for that; kept in a table of its own. */
    @Transient
    List<TransactionItem> items = List.of();

    protected PartnerTransaction() {}

    PartnerTransaction(long number, Sender sender, TransactionKind kind, String reference) {
        this.number = number;
        this.partner = sender.partner();
        this.actor = sender.actor();
        this.kind = kind;
        this.reference = reference;
    }

    void about(Goods goods) {
        product = goods.product().orElse(null);
        category = goods.category().orElse(null);
    }

    /** Of the entry that it becomes. */
    Header header(String code, Why why) {
        var key = new IdempotencyKey(KEY_SCOPE, Long.toString(number));
        return new Header(key, code, actor, occurredAt, businessDate, why);
    }

    void accept() {
        accepted = true;
        acceptedReference = reference;
    }

    /** 1 when the member has earned, -1 when that was taken back, all or a part; 0 of anything else. */
    int earnings() {
        if (kind == TransactionKind.ACCRUAL) {
            return 1;
        }
        // what undoes a redemption gives points back
        return kind == TransactionKind.REVERSAL && points <= 0 ? -1 : 0;
    }

    /** Changes by the contract and by the club's rules. */
    void change(Yield byContract, long bonus, long bonusOfStatus) {
        points = Math.addExact(byContract.points(), bonus);
        statusPoints = Math.addExact(byContract.statusPoints(), bonusOfStatus);
        money = byContract.money();
        bonusPoints = bonus;
        bonusStatus = bonusOfStatus;
    }

    /** Nothing moved after all. */
    void takeBack() {
        points = 0;
        statusPoints = 0;
        money = 0;
        bonusPoints = 0;
        bonusStatus = 0;
        reverses = null;
        reversalSeq = null;
        businessDate = null;
    }

    void refuse(Refusal refusal) {
        refusalKind = refusal.kind();
        refusalCode = refusal.code();
        refusalArgs = refusal.args();
    }

    @Override
    public TransactionResult result(TransactionRequest request, boolean replayed) {
        return Results.of(request, this, replayed);
    }

    TransactionNumber transactionNumber() {
        return new TransactionNumber(number);
    }

    TransactionsRecorded.Item recorded() {
        return new TransactionsRecorded.Item(partner, transactionNumber(), kind, accepted);
    }

    Optional<Refusal> refusal() {
        return accepted ? Optional.empty() : Optional.of(new Refusal(refusalKind, refusalCode, refusalArgs));
    }

    TransactionRow row(List<TransactionNumber> reversedBy) {
        return row(reversedBy, List.of());
    }

    TransactionRow row(List<TransactionNumber> reversedBy, List<TransactionRow.Item> shown) {
        return new TransactionRow(
                transactionNumber(),
                partner,
                kind,
                reference,
                Optional.ofNullable(outlet),
                Optional.ofNullable(member),
                amountFen == null ? OptionalLong.empty() : OptionalLong.of(amountFen),
                Optional.ofNullable(original),
                Optional.ofNullable(voucher),
                Points.of(points),
                Points.of(statusPoints),
                Money.cny(money),
                Optional.ofNullable(entry),
                refusal(),
                Optional.empty(),
                reversedBy,
                occurredAt,
                recordedAt,
                Optional.ofNullable(businessDate),
                actor,
                new Goods(Optional.ofNullable(product), Optional.ofNullable(category)),
                shown);
    }
}
