package io.hansa.web.console.contract;

import io.hansa.kernel.LocalizedText;
import io.hansa.partners.contract.KindDirection;
import io.hansa.partners.contract.KindItem;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;

/** What is typed of an item in kind. */
public class ItemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String nameZh;
    private String nameEn;
    private KindDirection direction = KindDirection.GIVEN;
    private BigDecimal value;

    static ItemForm of(KindItem item) {
        var form = new ItemForm();
        form.code = item.code();
        form.nameZh = item.name().zh();
        form.nameEn = item.name().en();
        form.direction = item.direction();
        form.value = Typed.yuan(item.value());
        return form;
    }

    KindItem item() {
        return new KindItem(
                code.strip().toUpperCase(Locale.ROOT),
                new LocalizedText(nameZh.strip(), nameEn.strip()),
                direction,
                Typed.money(value, "value"));
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

    public KindDirection getDirection() {
        return direction;
    }

    public void setDirection(KindDirection direction) {
        this.direction = direction;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }
}
