package io.hansa.club.tier;

import io.hansa.kernel.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A step of the ladder, as reference data. */
@Entity
@Table(name = "club_tier")
class TierStep {

    @Id
    private String code;

    private int position;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    private long threshold;

    protected TierStep() {}

    TierView toView() {
        return new TierView(code, position, name, threshold);
    }
}
