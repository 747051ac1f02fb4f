package io.hansa.partners.prepaid;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A purchase of points: a fact. */
@Entity
@Table(name = "partner_block")
@Access(AccessType.FIELD)
class Block {

    @Id
    long number;

    String partner;
    int version;
    int blocks;
    Points points;
    long money;
    EntryNumber entry;

    @Column(name = "request_key")
    String requestKey;

    @Column(name = "bought_by")
    Actor boughtBy;

    @Column(name = "bought_at")
    Instant boughtAt;

    BlockView view() {
        return new BlockView(number, partner, version, blocks, points, Money.cny(money), entry, boughtBy, boughtAt);
    }
}
