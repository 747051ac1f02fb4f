package io.hansa.web.console.contract;

import io.hansa.partners.contract.Funder;
import io.hansa.partners.contract.InvalidTerms;
import io.hansa.partners.contract.PointPrice;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.RateKind;
import io.hansa.partners.contract.RateLine;
import io.hansa.partners.contract.Reach;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What is typed of a line. */
public class LineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private RateKind kind = RateKind.ACCRUAL;
    private String product;
    private String category;
    private String tier;
    private LocalDate from;
    private LocalDate through;
    private Long points = 1L;
    private BigDecimal perYuan = BigDecimal.TEN;
    private BigDecimal price;
    private Funder funder = Funder.PARTNER;

    static LineForm of(RateLine line) {
        var form = new LineForm();
        form.kind = line.kind();
        form.product = line.reach().product().orElse(null);
        form.category = line.reach().category().orElse(null);
        form.tier = line.reach().tier().orElse(null);
        form.from = line.reach().from().orElse(null);
        form.through = line.reach().until().map(date -> date.minusDays(1)).orElse(null);
        line.rate().ifPresent(rate -> {
            form.points = rate.points();
            form.perYuan = Typed.yuan(rate.perFen());
        });
        form.price = line.price().map(Typed::fen).orElse(null);
        form.funder = line.funder();
        return form;
    }

    /** What is typed for another kind is left out. */
    RateLine line() {
        var reach = new Reach(
                optional(product),
                optional(category),
                optional(tier),
                Optional.ofNullable(from),
                Optional.ofNullable(through).map(date -> date.plusDays(1)));
        return switch (kind) {
            case ACCRUAL ->
                RateLine.accrual(reach, rate(), Optional.ofNullable(price).map(LineForm::price), funder);
            case STATUS -> RateLine.status(reach, rate());
            case REDEMPTION -> {
                InvalidTerms.refuseUnless(price != null, "linePrice");
                yield RateLine.redemption(reach, price(price));
            }
        };
    }

    private Rate rate() {
        return new Rate(points, Typed.whole(perYuan, Typed.FEN, "linePerYuan"));
    }

    private static PointPrice price(BigDecimal typed) {
        return new PointPrice(Typed.whole(typed, Typed.MICROS, "linePrice"));
    }

    private static Optional<String> optional(String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }

    public RateKind getKind() {
        return kind;
    }

    public void setKind(RateKind kind) {
        this.kind = kind;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getTier() {
        return tier;
    }

    public void setTier(String tier) {
        this.tier = tier;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getThrough() {
        return through;
    }

    public void setThrough(LocalDate through) {
        this.through = through;
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

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    public Funder getFunder() {
        return funder;
    }

    public void setFunder(Funder funder) {
        this.funder = funder;
    }
}
