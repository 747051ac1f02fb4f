package io.hansa.rewards.order;

import io.hansa.club.pool.PoolHolder;
import io.hansa.club.pool.PoolKind;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.RequestKey;
import io.hansa.partners.port.GiveBackAtTill;
import io.hansa.partners.port.RedeemAtTill;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A reward order. Life: held (points set aside, one reserved; or waiting for an approval) → issued (points taken, voucher out) → used; or cancelled from
 * either, or lapsed when nobody confirms it in time. Its ledger entries are named by {@code holdEntry}, {@code captureEntry}
 * and {@code refundEntry}. Every change begins by locking its row.
 */
@Entity
@Table(name = "reward_order")
class RewardOrder {

    static final Duration HOLD = Duration.ofMinutes(30);

    @Id
    @SequenceGenerator(name = "reward_order_seq", sequenceName = "reward_order_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reward_order_seq")
    private long id;

    private MemberNumber member;
    private String reward;
    private String quote;

    @Enumerated(EnumType.STRING)
    @Column(name = "pool_kind")
    private PoolKind poolKind;

    private String pool;

    @Column(name = "price_version")
    private int priceVersion;

    private Points points;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "hold_until")
    private Instant holdUntil;

    @Column(name = "hold_entry")
    private EntryNumber holdEntry;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "cancellable_until")
    private Instant cancellableUntil;

    @Column(name = "capture_entry")
    private EntryNumber captureEntry;

    @Column(name = "refund_entry")
    private EntryNumber refundEntry;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Embedded
    private Voucher voucher;

    @Column(name = "idempotency_scope")
    private String idempotencyScope;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    protected RewardOrder() {}

    RewardOrder(Quote quote, RequestKey key, Instant now) {
        member = quote.member();
        reward = quote.reward();
        this.quote = quote.id();
        poolKind = quote.pool().map(PoolHolder::kind).orElse(null);
        pool = quote.pool().map(PoolHolder::ref).orElse(null);
        priceVersion = quote.priceVersion();
        points = quote.points();
        status = OrderStatus.HELD;
        placedAt = now;
        holdUntil = now.plus(HOLD);
        idempotencyScope = key.scope();
        idempotencyKey = key.key();
    }

    /** It waits for who decides on the pool. */
    void await(Instant deadline) {
        status = OrderStatus.WAITING;
        holdUntil = deadline;
    }

    void held(EntryNumber hold) {
        holdEntry = hold;
    }

    void issue(EntryNumber capture, Voucher issued, Duration cancellable, Instant now) {
        status = OrderStatus.ISSUED;
        captureEntry = capture;
        voucher = issued;
        issuedAt = now;
        cancellableUntil = cancellable.isZero() ? null : now.plus(cancellable);
    }

    /** Takes the points of a reward without a voucher: it is used at once. */
    void give(EntryNumber capture, Instant now) {
        status = OrderStatus.USED;
        captureEntry = capture;
        issuedAt = now;
        closedAt = now;
    }

    void use(RedeemAtTill command) {
        voucher.use(command);
        status = OrderStatus.USED;
        closedAt = command.occurredAt();
    }

    boolean isUsedBy(GiveBackAtTill command) {
        return status == OrderStatus.USED && voucher.isUsedBy(command);
    }

    /** It was honoured by mistake, and can be used again. */
    void unuse() {
        voucher.unuse();
        status = OrderStatus.ISSUED;
        closedAt = null;
    }

    /** @param end {@link OrderStatus#CANCELLED} or {@link OrderStatus#LAPSED} */
    void giveBack(OrderStatus end, Optional<EntryNumber> refund, Instant now) {
        status = end;
        refundEntry = refund.orElse(null);
        closedAt = now;
    }

    /** Where it is on a day: a voucher that nobody used in time has expired, without anybody doing anything. */
    OrderStatus statusOn(LocalDate today) {
        return status == OrderStatus.ISSUED && voucher.isPast(today) ? OrderStatus.EXPIRED : status;
    }

    boolean isFor(MemberNumber asking) {
        return member.equals(asking);
    }

    boolean isDue(Instant now) {
        return !now.isBefore(holdUntil);
    }

    /** Whether giving up an issued order is still in time. */
    boolean isReturnable(Instant now) {
        return cancellableUntil != null && now.isBefore(cancellableUntil);
    }

    OrderNumber number() {
        return OrderNumber.of(id);
    }

    long id() {
        return id;
    }

    MemberNumber member() {
        return member;
    }

    String reward() {
        return reward;
    }

    String quote() {
        return quote;
    }

    /** Whose pool paid; empty: the member. */
    Optional<PoolHolder> pool() {
        return Optional.ofNullable(poolKind).map(kind -> new PoolHolder(kind, pool));
    }

    int priceVersion() {
        return priceVersion;
    }

    Points points() {
        return points;
    }

    OrderStatus status() {
        return status;
    }

    Instant placedAt() {
        return placedAt;
    }

    Instant holdUntil() {
        return holdUntil;
    }

    EntryNumber holdEntry() {
        return holdEntry;
    }

    Optional<Instant> issuedAt() {
        return Optional.ofNullable(issuedAt);
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    Optional<Instant> cancellableUntil() {
        return Optional.ofNullable(cancellableUntil);
    }

    Optional<EntryNumber> captureEntry() {
        return Optional.ofNullable(captureEntry);
    }

    Optional<EntryNumber> refundEntry() {
        return Optional.ofNullable(refundEntry);
    }

    Optional<Voucher> voucher() {
        return Optional.ofNullable(voucher);
    }
}
