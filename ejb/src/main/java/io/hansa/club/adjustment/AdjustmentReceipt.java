package io.hansa.club.adjustment;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Points;

/** @param balance what the member has available now */
public record AdjustmentReceipt(EntryNumber entry, Points balance, boolean replayed) {}
