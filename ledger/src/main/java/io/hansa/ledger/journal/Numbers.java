package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;

/** Where numbers come from while a batch is decided. */
interface Numbers {

    EntryNumber nextEntry();

    long nextLot();
}
