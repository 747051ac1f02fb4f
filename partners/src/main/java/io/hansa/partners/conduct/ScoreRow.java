package io.hansa.partners.conduct;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** How a provider, or a service of it, was scored on a day: a fact. */
@Entity
@Table(name = "partner_conduct_score")
@IdClass(ScoreRow.Key.class)
@Access(AccessType.FIELD)
class ScoreRow {

    /** Instead of a service: all of the provider's. */
    static final String ALL = "";

    @Id
    private String partner;

    @Id
    private String service;

    @Id
    private LocalDate day;

    private int policy;
    private Instant since;
    private Instant until;
    private long confirmed;
    private long quick;
    private long charged;
    private long refused;
    private long complaints;
    private long dismissed;
    private int score;
    private boolean judged;

    @Column(name = "scored_at")
    private Instant scoredAt;

    protected ScoreRow() {}

    ScoreRow(ScoreView view, Instant scoredAt) {
        this.partner = view.partnerCode();
        this.service = view.service().orElse(ALL);
        this.day = view.day();
        this.policy = view.policy();
        this.since = view.since();
        this.until = view.until();
        this.confirmed = view.counts().confirmed();
        this.quick = view.counts().quick();
        this.charged = view.counts().charged();
        this.refused = view.counts().refused();
        this.complaints = view.counts().complaints();
        this.dismissed = view.counts().dismissed();
        this.score = view.score();
        this.judged = view.judged();
        this.scoredAt = scoredAt;
    }

    ScoreView view() {
        return new ScoreView(
                partner,
                Optional.of(service).filter(code -> !code.equals(ALL)),
                day,
                policy,
                since,
                until,
                new ConductCounts(confirmed, quick, charged, refused, complaints, dismissed),
                score,
                judged);
    }

    /** Provider, service and day name a score. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String partner;
        private String service;
        private LocalDate day;

        protected Key() {}

        Key(String partner, String service, LocalDate day) {
            this.partner = partner;
            this.service = service;
            this.day = day;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && partner.equals(that.partner)
                    && service.equals(that.service)
                    && day.equals(that.day);
        }

        @Override
        public int hashCode() {
            return Objects.hash(partner, service, day);
        }
    }
}
