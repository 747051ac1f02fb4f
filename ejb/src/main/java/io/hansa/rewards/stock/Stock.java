package io.hansa.rewards.stock;

import io.hansa.kernel.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what is there of limited rewards. Reserving and taking join the order's transaction; who may is decided there. */
@Stateless
public class Stock {

    /** Refuses {@link StockRefused}. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public StockView replenish(Replenish command) {
        throw new UnsupportedOperationException("being written");
    }

    /** A limited reward's stock; empty when it is not counted. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<StockView> stock(String reward) {
        throw new UnsupportedOperationException("being written");
    }

    /** The stock of many rewards in one statement; those that are not counted are left out. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<String, StockView> stock(Collection<String> rewards) {
        throw new UnsupportedOperationException("being written");
    }

    /** The latest intakes, newest first, at most 100. */
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<IntakeRow> intakes(String reward) {
        throw new UnsupportedOperationException("being written");
    }

    /** Begins to count a reward, with none there. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void open(String reward) {
        throw new UnsupportedOperationException("being written");
    }

    /** Sets one aside; refuses {@link OutOfStock}. Does nothing when the reward is not counted. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void reserve(String reward) {
        throw new UnsupportedOperationException("being written");
    }

    /** Frees one that was reserved. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void release(String reward) {
        throw new UnsupportedOperationException("being written");
    }

    /** Takes one that was reserved for good. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void take(String reward) {
        throw new UnsupportedOperationException("being written");
    }

    /** Puts back one that was taken. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void putBack(String reward) {
        throw new UnsupportedOperationException("being written");
    }
}
