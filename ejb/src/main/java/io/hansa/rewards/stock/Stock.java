package io.hansa.rewards.stock;

import static java.util.stream.Collectors.toMap;

import io.hansa.kernel.Actor;
import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.RequestKey;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what is there of limited rewards. Reserving and taking join the order's transaction; who may is decided there. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Stock {

    private static final int INTAKES = 100;

    @Inject
    StockRows rows;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    @Resource
    SessionContext session;

    /** Asked again with the same key it changes nothing more. Refuses {@link StockRefused}, {@link IdempotencyConflict}. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public StockView replenish(Replenish command) {
        String reward = command.reward();
        var key = RequestKey.of(Caller.of(session), command.requestKey());
        if (!rows.lock(reward)) {
            throw new StockRefused(reward, "not-counted");
        }
        rows.intake(key).ifPresentOrElse(known -> requireSame(known, command), () -> change(command, key));
        return rows.find(reward).orElseThrow();
    }

    private void change(Replenish command, RequestKey key) {
        String reward = command.reward();
        long needed = Math.max(0, Math.negateExact(command.quantity()));
        rows.add(new Intake(command, key, clock.instant()));
        if (!rows.change(reward, command.quantity(), 0, needed)) {
            throw new StockRefused(reward, "more-than-free");
        }
        record("reward.replenished", "reward:" + reward, Map.of("quantity", Long.toString(command.quantity())));
    }

    private static void requireSame(Intake known, Replenish command) {
        if (!known.says(command)) {
            throw new IdempotencyConflict(command.requestKey());
        }
    }

    /** A limited reward's stock; empty when it is not counted. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<StockView> stock(String reward) {
        return rows.find(reward);
    }

    /** The stock of many rewards in one statement; those that are not counted are left out. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<String, StockView> stock(Collection<String> rewards) {
        return rows.find(rewards).stream().collect(toMap(StockView::reward, view -> view));
    }

    /** The latest intakes, newest first, at most 100. */
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<IntakeRow> intakes(String reward) {
        return rows.intakes(reward, INTAKES);
    }

    /** Begins to count a reward, with none there. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void open(String reward) {
        rows.open(reward);
    }

    /** Sets one aside; refuses {@link OutOfStock}. Does nothing when the reward is not counted. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void reserve(String reward) {
        if (!rows.change(reward, 0, 1, 1) && rows.find(reward).isPresent()) {
            throw new OutOfStock(reward);
        }
    }

    /** Frees one that was reserved. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void release(String reward) {
        rows.change(reward, 0, -1, 0);
    }

    /** Takes one that was reserved for good. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void take(String reward) {
        rows.change(reward, -1, -1, 0);
    }

    /** Puts back one that was taken. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void putBack(String reward) {
        rows.change(reward, 1, 0, 0);
    }

    /** What staff do is recorded; what a member does is told by its own rows. */
    private void record(String action, String subject, Map<String, String> details) {
        if (Caller.of(session).kind() == Actor.Kind.STAFF) {
            audit.record(action, subject, details);
        }
    }
}
