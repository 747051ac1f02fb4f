package io.hansa.web.console.reward;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.rewards.catalogue.Catalogue;
import io.hansa.rewards.catalogue.RewardView;
import io.hansa.rewards.catalogue.SetPrice;
import io.hansa.rewards.stock.IntakeRow;
import io.hansa.rewards.stock.Replenish;
import io.hansa.rewards.stock.Stock;
import io.hansa.web.faces.Formats;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;

/** One reward: its texts, price versions and stock; price it, fill its stock, publish or retire it. */
@Named("consoleReward")
@ViewScoped
public class RewardBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Catalogue catalogue;

    @Inject
    Stock stock;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private final String requestKey = UUID.randomUUID().toString();
    private String code;
    private Long points;
    private BigDecimal payable = BigDecimal.ZERO;
    private LocalDateTime validFrom;
    private Long quantity;
    private String stockNote;
    private transient RewardView reward;
    private transient List<IntakeRow> intakes;

    public void load() {
        reward = pages.required(() -> catalogue.reward(code));
        if (reward != null) {
            intakes = stock.intakes(code);
        }
    }

    /** Without a time the price holds from now on. */
    public String price() {
        return act("pricing", "price.done", () -> {
            Instant from = validFrom == null
                    ? programme.now()
                    : validFrom.atZone(programme.zone()).toInstant();
            long fen =
                    payable.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
            catalogue.setPrice(new SetPrice(code, Points.of(points), Money.cny(fen), from));
        });
    }

    /** The request key stays with the view: pressed twice, it is one intake. */
    public String replenish() {
        return act(
                "filling", "stock.done", () -> stock.replenish(new Replenish(requestKey, code, quantity, stockNote)));
    }

    public String publish() {
        return act("acting", "reward.published", () -> catalogue.publish(code));
    }

    public String retire() {
        return act("acting", "reward.retired", () -> catalogue.retire(code));
    }

    private String act(String form, String done, Runnable action) {
        return pages.actIn(form, () -> {
            action.run();
            pages.say("consoleReward", done, Formats.text(reward.terms().name()));
            return "/console/rewards/reward?code=" + code;
        });
    }

    public RewardView getReward() {
        return reward;
    }

    public List<IntakeRow> getIntakes() {
        return intakes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Long getPoints() {
        return points;
    }

    public void setPoints(Long points) {
        this.points = points;
    }

    public BigDecimal getPayable() {
        return payable;
    }

    public void setPayable(BigDecimal payable) {
        this.payable = payable;
    }

    public LocalDateTime getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDateTime validFrom) {
        this.validFrom = validFrom;
    }

    public Long getQuantity() {
        return quantity;
    }

    public void setQuantity(Long quantity) {
        this.quantity = quantity;
    }

    public String getStockNote() {
        return stockNote;
    }

    public void setStockNote(String stockNote) {
        this.stockNote = stockNote;
    }
}
