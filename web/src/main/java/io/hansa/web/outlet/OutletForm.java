package io.hansa.web.outlet;

import io.hansa.kernel.LocalizedText;
import io.hansa.partners.partner.Coordinates;
import io.hansa.partners.partner.Division;
import io.hansa.partners.partner.OpeningHours;
import io.hansa.partners.partner.OutletDetails;
import io.hansa.partners.partner.OutletView;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** What is typed of an outlet. */
public class OutletForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 7;

    private String nameZh;
    private String nameEn;
    private String division;
    private String addressZh;
    private String addressEn;
    private BigDecimal latitude;
    private BigDecimal longitude;
    private String phone;
    private String zone = "Asia/Shanghai";

    /** Monday to Sunday. */
    private String[] hours = new String[DAYS];

    private String exceptions;

    static OutletForm of(OutletView outlet, String closed) {
        var form = new OutletForm();
        form.nameZh = outlet.name().zh();
        form.nameEn = outlet.name().en();
        form.division = outlet.division().map(Division::code).orElse(null);
        form.addressZh = outlet.address().zh();
        form.addressEn = outlet.address().en();
        form.latitude = outlet.point().map(Coordinates::latitude).orElse(null);
        form.longitude = outlet.point().map(Coordinates::longitude).orElse(null);
        form.phone = outlet.phone().orElse(null);
        form.zone = outlet.zone().getId();
        outlet.hours().ifPresent(known -> {
            for (DayOfWeek day : DayOfWeek.values()) {
                String text = known.text(day);
                form.hours[day.getValue() - 1] = text.isEmpty() ? closed : text;
            }
            form.exceptions = known.exceptionsText();
        });
        return form;
    }

    OutletDetails details() {
        return new OutletDetails(
                new LocalizedText(nameZh, nameEn),
                division,
                new LocalizedText(addressZh, addressEn),
                latitude == null && longitude == null
                        ? Optional.empty()
                        : Optional.of(new Coordinates(latitude, longitude)),
                Optional.ofNullable(phone),
                OutletDetails.zone(zone),
                openingHours());
    }

    /** Where nothing is typed, nobody has said; a day that is left empty beside others is closed. */
    private Optional<OpeningHours> openingHours() {
        boolean nothing = exceptions == null && Arrays.stream(hours).allMatch(Objects::isNull);
        return nothing ? Optional.empty() : Optional.of(OpeningHours.typed(Arrays.asList(hours), exceptions));
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

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public String getAddressZh() {
        return addressZh;
    }

    public void setAddressZh(String addressZh) {
        this.addressZh = addressZh;
    }

    public String getAddressEn() {
        return addressEn;
    }

    public void setAddressEn(String addressEn) {
        this.addressEn = addressEn;
    }

    public BigDecimal getLatitude() {
        return latitude;
    }

    public void setLatitude(BigDecimal latitude) {
        this.latitude = latitude;
    }

    public BigDecimal getLongitude() {
        return longitude;
    }

    public void setLongitude(BigDecimal longitude) {
        this.longitude = longitude;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String[] getHours() {
        return hours;
    }

    public void setHours(String[] hours) {
        this.hours = hours;
    }

    public String getExceptions() {
        return exceptions;
    }

    public void setExceptions(String exceptions) {
        this.exceptions = exceptions;
    }
}
