package io.hansa.rewards.order;

import io.hansa.club.pool.PoolHolder;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.rewards.catalogue.RewardKind;
import java.time.Instant;
import java.util.Optional;

/**
 * A reward order.
 *
 * @param pool whose pool pays; empty: the member
 * @param partner whose tills honour the voucher; empty: any
 * @param holdUntil when it lapses unless it is confirmed, or approved
 * @param cancellableUntil until when it can still be cancelled; empty when it cannot (any more)
 * @param voucher from issue on, for kinds that have one
 * @param hold the ledger's entry that held the points
 * @param capture the ledger's entry that took the points
 * @param refund the ledger's entry that gave the points back
 * @param replayed the request was known, and this is what became of it
 */
public record OrderView(
        OrderNumber number,
        MemberNumber member,
        String reward,
        LocalizedText name,
        RewardKind kind,
        String picture,
        Optional<PoolHolder> pool,
        Optional<String> partner,
        Points points,
        OrderStatus status,
        Instant placedAt,
        Instant holdUntil,
        Optional<Instant> issuedAt,
        Optional<Instant> closedAt,
        Optional<Instant> cancellableUntil,
        Optional<VoucherView> voucher,
        EntryNumber hold,
        Optional<EntryNumber> capture,
        Optional<EntryNumber> refund,
        boolean replayed) {}
