package io.hansa.web.console.contract;

import io.hansa.partners.contract.PointPrice;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.Terms;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.OptionalInt;

/** What is typed of rates. */
public class RatesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long points = 1L;
    private BigDecimal perYuan = BigDecimal.TEN;
    private Long statusPoints = 1L;
    private BigDecimal statusPerYuan = BigDecimal.TEN;
    private BigDecimal price = BigDecimal.ONE;
    private BigDecimal reimbursement = BigDecimal.ONE;
    private Integer validMonths;
    private Integer lateDays = 30;

    void read(Terms terms) {
        points = terms.accrual().points();
        perYuan = Typed.yuan(terms.accrual().perFen());
        statusPoints = terms.status().points();
        statusPerYuan = Typed.yuan(terms.status().perFen());
        price = Typed.fen(terms.price());
        reimbursement = Typed.fen(terms.reimbursement());
        validMonths = terms.validMonths().isPresent() ? terms.validMonths().getAsInt() : null;
        lateDays = terms.lateDays();
    }

    Terms terms() {
        return new Terms(
                new Rate(points, Typed.whole(perYuan, Typed.FEN, "perYuan")),
                new Rate(statusPoints, Typed.whole(statusPerYuan, Typed.FEN, "statusPerYuan")),
                new PointPrice(Typed.whole(price, Typed.MICROS, "price")),
                new PointPrice(Typed.whole(reimbursement, Typed.MICROS, "reimbursement")),
                validMonths == null ? OptionalInt.empty() : OptionalInt.of(validMonths),
                lateDays);
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

    public Long getStatusPoints() {
        return statusPoints;
    }

    public void setStatusPoints(Long statusPoints) {
        this.statusPoints = statusPoints;
    }

    public BigDecimal getStatusPerYuan() {
        return statusPerYuan;
    }

    public void setStatusPerYuan(BigDecimal statusPerYuan) {
        this.statusPerYuan = statusPerYuan;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    public BigDecimal getReimbursement() {
        return reimbursement;
    }

    public void setReimbursement(BigDecimal reimbursement) {
        this.reimbursement = reimbursement;
    }

    public Integer getValidMonths() {
        return validMonths;
    }

    public void setValidMonths(Integer validMonths) {
        this.validMonths = validMonths;
    }

    public Integer getLateDays() {
        return lateDays;
    }

    public void setLateDays(Integer lateDays) {
        this.lateDays = lateDays;
    }
}
