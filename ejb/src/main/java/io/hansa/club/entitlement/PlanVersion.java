package io.hansa.club.entitlement;

import io.hansa.kernel.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** One version of a plan: a fact. */
@Entity
@Table(name = "club_right_plan")
@IdClass(PlanVersion.Key.class)
class PlanVersion {

    @Id
    private String code;

    @Id
    private int version;

    @Column(name = "right_code")
    private String right;

    private boolean enabled;

    @Column(name = "audience_kind")
    @Enumerated(EnumType.STRING)
    private AudienceKind audienceKind;

    private String audience;
    private long amount;

    @Enumerated(EnumType.STRING)
    private PeriodKind period;

    private int months;

    @Column(name = "set_by")
    private Actor setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected PlanVersion() {}

    PlanVersion(ProposePlan command, Actor setBy, Instant setAt) {
        PlanTerms terms = command.terms();
        code = command.code();
        version = command.basedOn() + 1;
        right = terms.right().value();
        enabled = terms.enabled();
        audienceKind = terms.audienceKind();
        audience = terms.audience();
        amount = terms.amount();
        period = terms.period();
        months = terms.months();
        this.setBy = setBy;
        this.setAt = setAt;
    }

    /** Without the decision, which is a row of its own. */
    PlanView view() {
        return new PlanView(
                code,
                version,
                new PlanTerms(new RightCode(right), enabled, audienceKind, audience, amount, period, months),
                setBy,
                setAt,
                Optional.empty());
    }

    /** What names a version. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String code;
        int version;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && code.equals(that.code) && version == that.version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(code, version);
        }
    }
}
