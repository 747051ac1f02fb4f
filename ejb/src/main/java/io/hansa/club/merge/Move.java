package io.hansa.club.merge;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Unit;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** A fact: by this entry so much of a unit went from the loser to the survivor. */
@Entity
@Table(name = "club_merge_move")
class Move {

    @Id
    private long entry;

    private long merge;
    private Unit unit;
    private long amount;

    protected Move() {}

    Move(EntryNumber entry, MergeNumber merge, Unit unit, long amount) {
        this.entry = entry.value();
        this.merge = merge.value();
        this.unit = unit;
        this.amount = amount;
    }

    EntryNumber entry() {
        return new EntryNumber(entry);
    }

    Unit unit() {
        return unit;
    }

    long amount() {
        return amount;
    }

    MovedPart part() {
        return new MovedPart(unit, Optional.of(entry()), amount, 0);
    }
}
