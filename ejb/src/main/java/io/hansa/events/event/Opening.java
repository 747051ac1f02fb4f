package io.hansa.events.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** From when a tier can book an event. */
@Entity
@Table(name = "event_window")
@IdClass(Opening.Key.class)
class Opening {

    @Id
    private long event;

    @Id
    @Column(name = "tier_rank")
    private int tierRank;

    @Column(name = "opens_at")
    private Instant opensAt;

    protected Opening() {}

    Opening(long event, BookingWindow window) {
        this.event = event;
        tierRank = window.tierRank();
        opensAt = window.opensAt();
    }

    void opensAt(Instant instant) {
        opensAt = instant;
    }

    long event() {
        return event;
    }

    int tierRank() {
        return tierRank;
    }

    BookingWindow window() {
        return new BookingWindow(tierRank, opensAt);
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long event;
        int tierRank;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && event == that.event && tierRank == that.tierRank;
        }

        @Override
        public int hashCode() {
            return Objects.hash(event, tierRank);
        }
    }
}
