package io.hansa.partners.partner;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A place on the Earth by WGS 84, in degrees with six decimals, which is ten centimetres.
 *
 * @param latitude -90 to 90, positive to the north
 * @param longitude -180 to 180, positive to the east
 */
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {

    private static final int DECIMALS = 6;
    private static final int POLE = 90;
    private static final int HALF_ROUND = 180;

    public Coordinates {
        latitude = within(latitude, POLE, "latitude");
        longitude = within(longitude, HALF_ROUND, "longitude");
    }

    private static BigDecimal within(BigDecimal degrees, int most, String field) {
        if (degrees == null || degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new InvalidOutlet(field);
        }
        return degrees.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    @Override
    public String toString() {
        return latitude.toPlainString() + ", " + longitude.toPlainString();
    }
}
