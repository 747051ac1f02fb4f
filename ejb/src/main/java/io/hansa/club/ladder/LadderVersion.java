package io.hansa.club.ladder;

import io.hansa.kernel.Actor;
import io.hansa.kernel.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A version of a ladder without its steps: a fact. */
@Entity
@Table(name = "club_ladder_version")
@IdClass(LadderVersion.Key.class)
class LadderVersion {

    @Id
    private String ladder;

    @Id
    private int version;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    private LocalDate begins;

    @Enumerated(EnumType.STRING)
    @Column(name = "period_kind")
    private PeriodKind periodKind;

    @Column(name = "period_months")
    private int periodMonths;

    @Column(name = "grace_days")
    private int graceDays;

    @Column(name = "soft_landing")
    private boolean softLanding;

    @Column(name = "set_by")
    private Actor setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected LadderVersion() {}

    LadderVersion(ProposeLadder command, Actor setBy, Instant setAt) {
        ladder = command.ladder();
        version = command.version();
        name = command.name();
        begins = command.begins();
        periodKind = command.terms().periods().kind();
        periodMonths = command.terms().periods().months();
        graceDays = command.terms().graceDays();
        softLanding = command.terms().softLanding();
        this.setBy = setBy;
        this.setAt = setAt;
    }

    Key key() {
        return new Key(ladder, version);
    }

    /** Without the decision, which is a row of its own. */
    LadderVersionView view(List<Step> steps) {
        var terms = new LadderTerms(steps, new Periods(periodKind, periodMonths), graceDays, softLanding);
        return new LadderVersionView(ladder, name, version, begins, terms, setBy, setAt, Optional.empty());
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String ladder;
        int version;

        protected Key() {}

        Key(String ladder, int version) {
            this.ladder = ladder;
            this.version = version;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && ladder.equals(that.ladder) && version == that.version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(ladder, version);
        }
    }
}
