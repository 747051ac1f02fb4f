package io.hansa.club.expiry;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Unit;
import io.hansa.ledger.journal.Clawback;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** One version of a policy: a fact. */
@Entity
@Table(name = "club_expiry_policy")
@IdClass(ExpiryPolicy.Key.class)
class ExpiryPolicy {

    private static final String ANY = "*";

    @Id
    private String unit;

    @Id
    private String tier;

    @Id
    private String region;

    @Id
    private int version;

    private LocalDate begins;

    @Column(name = "life_end")
    private String lifeEnd;

    @Column(name = "idle_months")
    private Integer idleMonths;

    @Column(name = "notice_days")
    private Integer noticeDays;

    @Enumerated(EnumType.STRING)
    private PendingMode pending;

    @Column(name = "pending_days")
    private int pendingDays;

    @Column(name = "grace_days")
    private int graceDays;

    @Column(name = "holds_shield")
    private boolean holdsShield;

    @Enumerated(EnumType.STRING)
    private LapsedMode lapsed;

    @Enumerated(EnumType.STRING)
    private Clawback.Kind clawback;

    @Column(name = "set_by")
    private Actor setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected ExpiryPolicy() {}

    ExpiryPolicy(SetExpiryPolicy command, Actor setBy, Instant setAt) {
        unit = command.scope().unit().code();
        tier = command.scope().tier().orElse(ANY);
        region = command.scope().region().orElse(ANY);
        version = command.version();
        begins = command.begins();
        ExpiryTerms terms = command.terms();
        lifeEnd = LifeEndText.write(terms.rule().end());
        idleMonths = LifeEndText.orNull(terms.rule().idleMonths());
        noticeDays = LifeEndText.orNull(terms.rule().noticeDays());
        pending = terms.pending();
        pendingDays = terms.pendingDays();
        graceDays = terms.graceDays();
        holdsShield = terms.holdsShield();
        lapsed = terms.lapsed();
        clawback = terms.clawback();
        this.setBy = setBy;
        this.setAt = setAt;
    }

    /** Without the decision, which is a row of its own. */
    ExpiryPolicyView view() {
        var rule = new ExpiryRule(
                LifeEndText.read(lifeEnd), LifeEndText.optional(idleMonths), LifeEndText.optional(noticeDays));
        return new ExpiryPolicyView(
                new PolicyScope(new Unit(unit), optional(tier), optional(region)),
                version,
                begins,
                new ExpiryTerms(rule, pending, pendingDays, graceDays, holdsShield, lapsed, clawback),
                Optional.of(new ExpiryPolicyView.Origin(setBy, setAt)),
                Optional.empty());
    }

    private static Optional<String> optional(String code) {
        return code.equals(ANY) ? Optional.empty() : Optional.of(code);
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String unit;
        String tier;
        String region;
        int version;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && unit.equals(that.unit)
                    && tier.equals(that.tier)
                    && region.equals(that.region)
                    && version == that.version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(unit, tier, region, version);
        }
    }
}
