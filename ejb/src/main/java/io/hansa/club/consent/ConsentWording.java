package io.hansa.club.consent;

import io.hansa.kernel.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The words of one version, which is never changed: reference data. */
@Entity
@Table(name = "club_consent_wording")
class ConsentWording {

    @Id
    private String version;

    private LocalDate begins;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "text_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    private LocalizedText text;

    protected ConsentWording() {}

    WordingView toView() {
        return new WordingView(version, begins, text);
    }
}
