package io.hansa.club.entitlement;

import io.hansa.kernel.Actor;
import io.hansa.kernel.LocalizedText;
import io.hansa.partners.port.GuestRule;
import io.hansa.partners.port.NoShowRule;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One version of a right: a fact. */
@Entity
@Table(name = "club_right_version")
@IdClass(RightVersion.Key.class)
class RightVersion {

    private static final String SEPARATOR = " ";

    @Id
    private String code;

    @Id
    private int version;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    private boolean enabled;
    private boolean counted;

    @Column(name = "guests_most")
    private int guestsMost;

    @Column(name = "guest_cost")
    private int guestCost;

    @Column(name = "guest_rule")
    @Enumerated(EnumType.STRING)
    private GuestRule guestRule;

    private boolean household;

    @Column(name = "no_show")
    @Enumerated(EnumType.STRING)
    private NoShowRule noShow;

    @Column(name = "arrive_minutes")
    private int arriveMinutes;

    @Column(name = "cancel_minutes")
    private int cancelMinutes;

    @Column(name = "make_good_points")
    private long makeGoodPoints;

    @Column(name = "honoured_at")
    private String honouredAt;

    @Column(name = "set_by")
    private Actor setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected RightVersion() {}

    RightVersion(ProposeRight command, Actor setBy, Instant setAt) {
        RightTerms terms = command.terms();
        code = command.code().value();
        version = command.basedOn() + 1;
        name = terms.name();
        enabled = terms.enabled();
        counted = terms.counted();
        guestsMost = terms.guestsMost();
        guestCost = terms.guestCost();
        guestRule = terms.guestRule();
        household = terms.household();
        noShow = terms.noShow();
        arriveMinutes = terms.arriveMinutes();
        cancelMinutes = terms.cancelMinutes();
        makeGoodPoints = terms.makeGoodPoints();
        honouredAt = String.join(SEPARATOR, terms.honouredAt());
        this.setBy = setBy;
        this.setAt = setAt;
    }

    /** Without the decision, which is a row of its own. */
    RightView view() {
        var terms = new RightTerms(
                name,
                enabled,
                counted,
                guestsMost,
                guestCost,
                guestRule,
                household,
                noShow,
                arriveMinutes,
                cancelMinutes,
                makeGoodPoints,
                List.of(honouredAt.split(SEPARATOR)));
        return new RightView(new RightCode(code), version, terms, setBy, setAt, Optional.empty());
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
