package io.hansa.web.partner;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Unit;
import io.hansa.partners.provider.BillingCycle;
import io.hansa.partners.provider.DraftProvision;
import io.hansa.partners.provider.InvalidProvision;
import io.hansa.partners.provider.Price;
import io.hansa.partners.provider.ServiceTexts;
import io.hansa.partners.provider.ServiceView;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A service as a form holds it; money in yuan. */
public class ServiceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String nameZh;
    private String nameEn;
    private String descriptionZh;
    private String descriptionEn;
    private BillingCycle cycle = BillingCycle.MONTHLY;
    private boolean points;
    private BigDecimal amount;
    private LocalDate begins;

    void fill(ServiceView view) {
        code = view.code();
        nameZh = view.name().zh();
        nameEn = view.name().en();
        descriptionZh = view.description().zh();
        descriptionEn = view.description().en();
        cycle = view.cycle();
        Price price = view.price().price();
        points = !price.isMoney();
        amount = points ? BigDecimal.valueOf(price.amount()) : BigDecimal.valueOf(price.amount(), 2);
    }

    DraftProvision draft(String key) {
        return new DraftProvision(code, texts(), cycle, price(), key);
    }

    ServiceTexts texts() {
        return new ServiceTexts(new LocalizedText(nameZh, nameEn), new LocalizedText(descriptionZh, descriptionEn));
    }

    Price price() {
        try {
            return points
                    ? Price.points(amount.longValueExact())
                    : new Price(Unit.CNY, amount.movePointRight(2).longValueExact());
        } catch (ArithmeticException e) {
            throw new InvalidProvision("amount");
        }
    }

    public BillingCycle[] getCycles() {
        return BillingCycle.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getDescriptionZh() {
        return descriptionZh;
    }

    public void setDescriptionZh(String descriptionZh) {
        this.descriptionZh = descriptionZh;
    }

    public String getDescriptionEn() {
        return descriptionEn;
    }

    public void setDescriptionEn(String descriptionEn) {
        this.descriptionEn = descriptionEn;
    }

    public BillingCycle getCycle() {
        return cycle;
    }

    public void setCycle(BillingCycle cycle) {
        this.cycle = cycle;
    }

    public boolean isPoints() {
        return points;
    }

    public void setPoints(boolean points) {
        this.points = points;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getBegins() {
        return begins;
    }

    public void setBegins(LocalDate begins) {
        this.begins = begins;
    }
}
