package io.hansa.club.brand;

import io.hansa.kernel.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A sub-programme. Life: made open → closed, and open again. */
@Entity
@Table(name = "club_brand")
class Brand {

    @Id
    private String code;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    private String phone;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "hours_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "hours_en"))
    private LocalizedText hours;

    private String light;
    private String dark;
    private boolean open;
    private int version;

    protected Brand() {}

    Brand(SetBrand command, Look look) {
        code = command.code();
        set(command, look);
    }

    String code() {
        return code;
    }

    int version() {
        return version;
    }

    boolean isOpen() {
        return open;
    }

    void set(SetBrand command, Look look) {
        name = command.name();
        phone = command.phone().strip();
        hours = command.hours();
        light = look.light();
        dark = look.dark();
        open = command.open();
        version++;
    }

    BrandView toView() {
        return new BrandView(code, name, phone, hours, new Look(light, dark), open, version);
    }
}
