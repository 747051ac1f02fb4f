package io.hansa.club.dossier;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A fact: somebody wrote something into a dossier. */
@Entity
@Table(name = "club_dossier_entry")
class DossierEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private MemberNumber member;

    @Enumerated(EnumType.STRING)
    private DossierCategory category;

    private String words;

    @Column(name = "falls_on")
    private LocalDate fallsOn;

    private Long corrects;

    private Actor actor;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected DossierEntry() {}

    DossierEntry(WriteDossier command, Actor actor, Instant now) {
        member = command.member();
        category = command.category();
        words = command.text().strip();
        fallsOn = command.on().orElse(null);
        corrects = command.corrects().orElse(null);
        this.actor = actor;
        writtenAt = now;
    }

    long id() {
        return id;
    }

    DossierCategory category() {
        return category;
    }

    Optional<Long> corrects() {
        return Optional.ofNullable(corrects);
    }

    boolean saysSomething() {
        return !words.isEmpty();
    }

    DossierRow toRow() {
        return new DossierRow(id, category, words, Optional.ofNullable(fallsOn), corrects != null, actor, writtenAt);
    }
}
