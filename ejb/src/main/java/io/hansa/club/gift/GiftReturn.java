package io.hansa.club.gift;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That staff gave a gift back: a fact. */
@Entity
@Table(name = "club_gift_return")
class GiftReturn {

    @Id
    private long gift;

    private EntryNumber entry;

    @Column(name = "returned_by")
    private String returnedBy;

    @Column(name = "returned_at")
    private Instant returnedAt;

    protected GiftReturn() {}

    GiftReturn(Gift gift, EntryNumber entry, Actor by, Instant now) {
        this.gift = gift.id();
        this.entry = entry;
        returnedBy = by.toString();
        returnedAt = now;
    }

    long gift() {
        return gift;
    }

    Instant returnedAt() {
        return returnedAt;
    }
}
