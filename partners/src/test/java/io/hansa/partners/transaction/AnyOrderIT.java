package io.hansa.partners.transaction;

/** The first hundred days. */
class AnyOrderIT extends DaysInAnyOrder {

    AnyOrderIT() {
        super(0);
    }
}
