package io.hansa.web.console.partner;

import io.hansa.kernel.Money;
import io.hansa.kernel.Programme;
import io.hansa.partners.contract.AgreeContract;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.PointPrice;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.Terms;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.omnifaces.cdi.ViewScoped;

/** Agrees a partner's next contract version, in two steps: the terms, then what they come to on a hundred yuan. */
@Named("consoleContract")
@ViewScoped
public class ContractBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long EXAMPLE_FEN = 10_000;

    @Inject
    Contracts contracts;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private String code;
    private LocalDate begins;
    private Long points = 1L;
    private Long statusPoints = 1L;
    /** So much money earns the points above. */
    private BigDecimal perYuan = BigDecimal.TEN;

    private BigDecimal statusPerYuan = BigDecimal.TEN;
    /** In fen a point, to six places. */
    private BigDecimal price = BigDecimal.ONE;

    private BigDecimal reimbursement = BigDecimal.ONE;
    /** Null: as the programme's policy says. */
    private Integer validMonths;

    private Integer lateDays = 30;
    private boolean reviewing;

    /** Begins with the terms of the version before, from tomorrow. */
    public void load() {
        begins = programme.today().plusDays(1);
        List<ContractView> versions = pages.required(() -> contracts.versions(code));
        if (versions != null && !versions.isEmpty()) {
            read(versions.get(0).terms());
        }
    }

    private void read(Terms terms) {
        points = terms.accrual().points();
        statusPoints = terms.status().points();
        statusPerYuan = BigDecimal.valueOf(terms.status().perFen(), 2);
        perYuan = BigDecimal.valueOf(terms.accrual().perFen(), 2);
        price = BigDecimal.valueOf(terms.price().micros(), 6).stripTrailingZeros();
        reimbursement = BigDecimal.valueOf(terms.reimbursement().micros(), 6).stripTrailingZeros();
        validMonths = terms.validMonths().isPresent() ? terms.validMonths().getAsInt() : null;
        lateDays = terms.lateDays();
    }

    /** What the form does not ask for stays as it was. */
    private Terms terms() {
        Terms asked = asked();
        return contracts.versions(code).stream()
                .findFirst()
                .map(ContractView::terms)
                .map(before -> asked.with(before.funding())
                        .with(before.fees())
                        .with(before.settling())
                        .with(before.disputing()))
                .orElse(asked);
    }

    private Terms asked() {
        return new Terms(
                new Rate(points, whole(perYuan, 2)),
                new Rate(statusPoints, whole(statusPerYuan, 2)),
                new PointPrice(whole(price, 6)),
                new PointPrice(whole(reimbursement, 6)),
                validMonths == null ? OptionalInt.empty() : OptionalInt.of(validMonths),
                lateDays);
    }

    private static long whole(BigDecimal value, int places) {
        return value.movePointRight(places).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    public void review() {
        reviewing = true;
    }

    public void edit() {
        reviewing = false;
    }

    public String agree() {
        return pages.act(() -> {
            ContractView agreed = contracts.agree(new AgreeContract(code, begins, terms()));
            pages.say("consolePartner", "contract.agreed", agreed.version());
            return "/console/partners/partner?code=" + code;
        });
    }

    public long getExamplePoints() {
        return terms().accrual().pointsFor(EXAMPLE_FEN);
    }

    public Money getExampleBill() {
        return terms().price().of(getExamplePoints());
    }

    public Money getExampleReimbursement() {
        return terms().reimbursement().of(getExamplePoints());
    }

    public boolean isReviewing() {
        return reviewing;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getBegins() {
        return begins;
    }

    public void setBegins(LocalDate begins) {
        this.begins = begins;
    }

    public Long getPoints() {
        return points;
    }

    public void setPoints(Long points) {
        this.points = points;
    }

    public Long getStatusPoints() {
        return statusPoints;
    }

    public void setStatusPoints(Long statusPoints) {
        this.statusPoints = statusPoints;
    }

    public BigDecimal getPerYuan() {
        return perYuan;
    }

    public void setPerYuan(BigDecimal perYuan) {
        this.perYuan = perYuan;
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
