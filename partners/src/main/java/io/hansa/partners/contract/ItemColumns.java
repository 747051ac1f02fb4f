package io.hansa.partners.contract;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** {@link KindItem} as columns. */
@Embeddable
@Access(AccessType.FIELD)
class ItemColumns {

    private String code;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private KindDirection direction;

    private long value;

    protected ItemColumns() {}

    ItemColumns(KindItem item) {
        code = item.code();
        nameZh = item.name().zh();
        nameEn = item.name().en();
        direction = item.direction();
        value = item.value().minor();
    }

    KindItem value() {
        return new KindItem(code, new LocalizedText(nameZh, nameEn), direction, Money.cny(value));
    }
}
