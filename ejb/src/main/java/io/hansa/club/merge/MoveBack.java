package io.hansa.club.merge;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Unit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** A fact: what of a move went back, and what stayed. */
@Entity
@Table(name = "club_merge_back")
class MoveBack {

    @Id
    private long move;

    private long unmerge;
    private Unit unit;

    @Column(name = "back_entry")
    private EntryNumber entry;

    private long amount;
    private long kept;

    protected MoveBack() {}

    /** @param entry null when nothing was left */
    MoveBack(Move move, MergeNumber unmerge, EntryNumber entry, long amount) {
        this.move = move.entry().value();
        this.unmerge = unmerge.value();
        unit = move.unit();
        this.entry = entry;
        this.amount = amount;
        kept = move.amount() - amount;
    }

    long amount() {
        return amount;
    }

    Unit unit() {
        return unit;
    }

    MovedPart part() {
        return new MovedPart(unit, Optional.ofNullable(entry), amount, kept);
    }
}
