package io.hansa.partners.file;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.kernel.TextMapConverter;
import io.hansa.partners.port.FilePhase;
import io.hansa.partners.refusal.Refusal;
import io.hansa.partners.transaction.Goods;
import io.hansa.partners.transaction.LineResult;
import io.hansa.partners.transaction.LineResult.Outcome;
import io.hansa.partners.transaction.TransactionItem;
import io.hansa.partners.transaction.TransactionKind;
import io.hansa.partners.transaction.TransactionNumber;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.WrittenItems;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** What a row came to: a fact, written with the row's effect. */
@Entity
@Table(name = "partner_file_result")
@IdClass(FileResult.Key.class)
@Access(AccessType.FIELD)
class FileResult {

    @Id
    long file;

    @Id
    @Enumerated(EnumType.STRING)
    FilePhase phase;

    @Id
    long line;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    @Enumerated(EnumType.STRING)
    TransactionKind kind;

    String reference;

    @Column(name = "occurred_at")
    Instant occurredAt;

    String outlet;
    String member;

    @Column(name = "amount_fen")
    Long amountFen;

    Long points;
    String original;
    String items;
    Long transaction;
    long moved;
    long money;

    @Enumerated(EnumType.STRING)
    @Column(name = "refusal_kind")
    Refusal.Kind refusalKind;

    @Column(name = "refusal_code")
    String refusalCode;

    @Column(name = "refusal_args")
    @Convert(converter = TextMapConverter.class)
    Map<String, String> refusalArgs;

    protected FileResult() {}

    FileResult(long file, FilePhase phase, long line, LineResult result) {
        this.file = file;
        this.phase = phase;
        this.line = line;
        outcome = result.outcome();
        transaction = result.number().map(TransactionNumber::value).orElse(null);
        moved = result.points().amount();
        money = result.money().minor();
        refusalKind = result.refusal().map(Refusal::kind).orElse(null);
        refusalCode = result.refusal().map(Refusal::code).orElse(null);
        refusalArgs = result.refusal().map(Refusal::args).orElse(null);
    }

    /** Of a row that could be read. */
    void asked(TransactionRequest request) {
        reference = request.reference();
        occurredAt = request.occurredAt();
        if (request instanceof Accrual accrual) {
            kind = TransactionKind.ACCRUAL;
            outlet = accrual.outlet();
            member = accrual.member();
            amountFen = boxed(accrual.amountFen());
            points = boxed(accrual.points());
            items = written(accrual.items());
        } else if (request instanceof Redemption redemption) {
            kind = TransactionKind.REDEMPTION;
            outlet = redemption.outlet();
            member = redemption.member();
            points = redemption.points();
            items = written(redemption.items());
        } else {
            var reversal = (Reversal) request;
            kind = TransactionKind.REVERSAL;
            original = reversal.original();
            amountFen = boxed(reversal.amountFen());
            points = boxed(reversal.points());
            items = reversal.items().isEmpty() ? null : WrittenItems.ofCodes(reversal.items());
        }
    }

    /** Of a row that could not: what it says it is, as far as it does. */
    void unread(Optional<TransactionKind> said, Optional<String> named) {
        kind = said.orElse(null);
        reference = named.orElse(null);
    }

    /** The row as a request again, to look ahead from. */
    TransactionRequest request() {
        String key = file + "." + line;
        return switch (kind) {
            case ACCRUAL ->
                new Accrual(
                        key,
                        reference,
                        occurredAt,
                        outlet,
                        member,
                        optional(amountFen),
                        optional(points),
                        Goods.UNNAMED,
                        read(WrittenItems::read));
            case REDEMPTION ->
                new Redemption(
                        key, reference, occurredAt, outlet, member, points, Goods.UNNAMED, read(WrittenItems::read));
            case REVERSAL ->
                new Reversal(
                        key,
                        reference,
                        occurredAt,
                        original,
                        optional(amountFen),
                        optional(points),
                        read(WrittenItems::readCodes));
            default -> throw new IllegalStateException(kind + " in a file");
        };
    }

    private <T> List<T> read(Function<String, List<T>> reading) {
        return items == null ? List.of() : reading.apply(items);
    }

    private static String written(List<TransactionItem> named) {
        return named.isEmpty() ? null : WrittenItems.of(named);
    }

    Optional<Refusal> refusal() {
        return Optional.ofNullable(refusalCode).map(code -> new Refusal(refusalKind, code, refusalArgs));
    }

    FileRow toRow() {
        return new FileRow(
                line,
                outcome,
                Optional.ofNullable(kind),
                Optional.ofNullable(reference),
                Optional.ofNullable(member),
                Optional.ofNullable(transaction).map(TransactionNumber::new),
                Points.of(moved),
                Money.cny(money),
                refusal());
    }

    private static Long boxed(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    private static OptionalLong optional(Long number) {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long file;
        FilePhase phase;
        long line;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && file == that.file && phase == that.phase && line == that.line;
        }

        @Override
        public int hashCode() {
            return Objects.hash(file, phase, line);
        }
    }
}
