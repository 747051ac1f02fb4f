package io.hansa.web.console.ladder;

import io.hansa.club.ladder.Criterion;
import io.hansa.club.ladder.InvalidLadder;
import io.hansa.club.ladder.Measure;
import io.hansa.club.ladder.Way;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is typed of one way to a step; what is empty is not asked for. */
public class WayForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long points;
    private BigDecimal spend;
    private Long activities;
    private Long tenure;
    private Long standing;

    static WayForm of(Way way) {
        WayForm form = new WayForm();
        for (Criterion criterion : way.all()) {
            long value = criterion.atLeast();
            switch (criterion.measure()) {
                case STATUS_POINTS -> form.points = value;
                case SPEND -> form.spend = Yuan.of(value);
                case ACTIVITIES -> form.activities = value;
                case TENURE_MONTHS -> form.tenure = value;
                case STANDING -> form.standing = value;
            }
        }
        return form;
    }

    /** Empty when nothing was typed. */
    Optional<Way> way() {
        List<Criterion> all = new ArrayList<>();
        add(all, Measure.STATUS_POINTS, points);
        add(all, Measure.SPEND, spend == null ? null : Yuan.fen(spend));
        add(all, Measure.ACTIVITIES, activities);
        add(all, Measure.TENURE_MONTHS, tenure);
        add(all, Measure.STANDING, standing);
        return all.isEmpty() ? Optional.empty() : Optional.of(new Way(all));
    }

    private static void add(List<Criterion> all, Measure measure, Long value) {
        if (value != null) {
            all.add(new Criterion(measure, value));
        }
    }

    /** Yuan as they are typed, and fen as they are kept. */
    static final class Yuan {

        private static final int DIGITS = 2;

        private Yuan() {}

        static BigDecimal of(long fen) {
            return BigDecimal.valueOf(fen, DIGITS);
        }

        static long fen(BigDecimal yuan) {
            try {
                return yuan.movePointRight(DIGITS).longValueExact();
            } catch (ArithmeticException e) {
                throw new InvalidLadder("criterion");
            }
        }
    }

    public Long getPoints() {
        return points;
    }

    public void setPoints(Long points) {
        this.points = points;
    }

    public BigDecimal getSpend() {
        return spend;
    }

    public void setSpend(BigDecimal spend) {
        this.spend = spend;
    }

    public Long getActivities() {
        return activities;
    }

    public void setActivities(Long activities) {
        this.activities = activities;
    }

    public Long getTenure() {
        return tenure;
    }

    public void setTenure(Long tenure) {
        this.tenure = tenure;
    }

    public Long getStanding() {
        return standing;
    }

    public void setStanding(Long standing) {
        this.standing = standing;
    }
}
