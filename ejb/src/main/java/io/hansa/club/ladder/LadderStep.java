package io.hansa.club.ladder;

import io.hansa.kernel.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A step of a version: a fact. */
@Entity
@Table(name = "club_ladder_step")
@IdClass(LadderStep.Key.class)
class LadderStep {

    @Id
    private String ladder;

    @Id
    private int version;

    @Id
    private int place;

    private String code;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    private String ways;

    @Column(name = "yearly_cost")
    private long yearlyCost;

    protected LadderStep() {}

    LadderStep(ProposeLadder of, int place, Step step) {
        ladder = of.ladder();
        version = of.version();
        this.place = place;
        code = step.code();
        name = step.name();
        ways = step.waysText();
        yearlyCost = step.yearlyCost();
    }

    LadderVersion.Key of() {
        return new LadderVersion.Key(ladder, version);
    }

    Step value() {
        return new Step(code, name, Step.ways(ways), yearlyCost);
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String ladder;
        int version;
        int place;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && ladder.equals(that.ladder)
                    && version == that.version
                    && place == that.place;
        }

        @Override
        public int hashCode() {
            return Objects.hash(ladder, version, place);
        }
    }
}
