package io.hansa.club.dossier;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A fact: somebody opened a dossier. */
@Entity
@Table(name = "club_dossier_look")
class DossierLook {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private MemberNumber member;
    private Actor actor;

    @Column(name = "looked_at")
    private Instant lookedAt;

    protected DossierLook() {}

    DossierLook(MemberNumber member, Actor actor, Instant now) {
        this.member = member;
        this.actor = actor;
        lookedAt = now;
    }

    LookRow toRow() {
        return new LookRow(actor, lookedAt);
    }
}
