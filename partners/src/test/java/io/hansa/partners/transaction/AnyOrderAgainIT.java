package io.hansa.partners.transaction;

/** The second hundred days. */
class AnyOrderAgainIT extends DaysInAnyOrder {

    AnyOrderAgainIT() {
        super(100);
    }
}
