package io.hansa.rewards.order;

/**
 * Where an order is. WAITING → ISSUED, CANCELLED or LAPSED; HELD → ISSUED → USED; HELD → CANCELLED or LAPSED; ISSUED → CANCELLED or EXPIRED. A donation is USED as
 * soon as it is confirmed.
 */
public enum OrderStatus {
    /** Points are held and stock is reserved, until the deadline. */
    HELD,
    /** Points are held and stock is reserved, until who decides on the pool that pays has approved it. */
    WAITING,
    /** Points are taken; the voucher can be used. */
    ISSUED,
    /** A till has honoured the voucher. */
    USED,
    /** Given up by the member or for it; points are back. */
    CANCELLED,
    /** Not confirmed in time; points are back. */
    LAPSED,
    /** The voucher was not used in time; points are not given back. */
    EXPIRED
}
