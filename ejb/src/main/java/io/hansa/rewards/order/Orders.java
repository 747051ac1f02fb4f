package io.hansa.rewards.order;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;

/** Reward orders. A member acts on its own only; service staff act for a member that asks them to. */
@Stateless
@RetryOnConflict
public class Orders {

    /**
     * Says what a reward costs the member, and keeps that price for a quarter of an hour. Refuses with the first reason why
     * it cannot be ordered: reward-not-found, member-not-active, {@link NotAvailableYet}, {@link NoLongerAvailable},
     * out-of-stock, {@link NotEnoughPoints}.
     */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public QuoteView quote(QuoteReward command) {
        throw new UnsupportedOperationException("being written");
    }

    /** Holds the quoted points and reserves one of the stock. Refuses as {@link #quote}, and {@link QuoteExpired}. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public OrderView place(PlaceOrder command) {
        throw new UnsupportedOperationException("being written");
    }

    /** Takes the held points and issues the voucher; again: the same voucher, {@code replayed}. Refuses {@link OrderNotHeld}. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public OrderView confirm(MemberNumber member, OrderNumber number) {
        throw new UnsupportedOperationException("being written");
    }

    /** Gives the points back; again: {@code replayed}. Refuses {@link OrderNotCancellable}. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public OrderView cancel(MemberNumber member, OrderNumber number) {
        throw new UnsupportedOperationException("being written");
    }

    /** A member's order; {@link OrderNotFound} when it is another's. The voucher is masked for all but the member. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OrderView order(MemberNumber member, OrderNumber number) {
        throw new UnsupportedOperationException("being written");
    }

    /** A member's orders, newest first. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<OrderRow> orders(MemberNumber member, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException("being written");
    }

    /** Lets held orders whose deadline has passed lapse. Several may run at once; each order lapses once.
     *
     * @param limit 1 to 200
     * @return how many lapsed; fewer than {@code limit} when none is left
     */
    @RolesAllowed(Roles.SYSTEM)
    public int lapseDue(int limit) {
        throw new UnsupportedOperationException("being written");
    }
}
