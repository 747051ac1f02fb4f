package io.hansa.web.console.rule;

import io.hansa.club.earning.Earned;
import io.hansa.club.earning.Effect;
import io.hansa.club.earning.InvalidEarningRule;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/** What is entered of an effect. */
public class EffectForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int FEN = 2;

    /** The sorts of effects. */
    public enum Kind {
        MULTIPLIER,
        FIXED,
        RATE,
        RIGHT
    }

    private Kind kind = Kind.MULTIPLIER;
    private Earned earned = Earned.POINTS;
    private Long points;
    private BigDecimal perYuan = BigDecimal.ONE;
    private BigDecimal times;
    private String right;
    private Integer months = 12;

    void fill(Effect effect) {
        if (effect instanceof Effect.Rate rate) {
            kind = Kind.RATE;
            points = rate.points();
            perYuan = BigDecimal.valueOf(rate.perFen(), FEN);
        } else if (effect instanceof Effect.Multiplier multiplier) {
            kind = Kind.MULTIPLIER;
            times = BigDecimal.valueOf(multiplier.hundredths(), FEN);
        } else if (effect instanceof Effect.Fixed fixed) {
            kind = Kind.FIXED;
            points = fixed.points();
        } else if (effect instanceof Effect.Right given) {
            kind = Kind.RIGHT;
            right = given.right();
            points = given.count();
            months = given.months();
        }
        earned = effect.earned();
    }

    Effect toEffect() {
        return switch (kind) {
            case RATE -> new Effect.Rate(earned, Amounts.given(points, "rate"), Amounts.whole(perYuan, FEN, "rate"));
            case MULTIPLIER -> new Effect.Multiplier(earned, hundredths());
            case FIXED -> new Effect.Fixed(earned, Amounts.given(points, "fixed"));
            case RIGHT ->
                new Effect.Right(
                        Objects.toString(right, ""), Amounts.given(points, "right"), months == null ? 0 : months);
        };
    }

    private int hundredths() {
        long typed = Amounts.whole(times, FEN, "multiplier");
        if (typed != (int) typed) {
            throw new InvalidEarningRule("multiplier");
        }
        return (int) typed;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public Earned getEarned() {
        return earned;
    }

    public void setEarned(Earned earned) {
        this.earned = earned;
    }

    public Long getPoints() {
        return points;
    }

    public void setPoints(Long points) {
        this.points = points;
    }

    public BigDecimal getPerYuan() {
        return perYuan;
    }

    public void setPerYuan(BigDecimal perYuan) {
        this.perYuan = perYuan;
    }

    public BigDecimal getTimes() {
        return times;
    }

    public void setTimes(BigDecimal times) {
        this.times = times;
    }

    public String getRight() {
        return right;
    }

    public void setRight(String right) {
        this.right = right;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }
}
