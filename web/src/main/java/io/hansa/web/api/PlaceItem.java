package io.hansa.web.api;

import io.hansa.partners.visit.PlaceView;
import java.time.LocalDate;
import java.util.Locale;

/** Places of an outlet for a time of a day; times are in the outlet's zone. */
public record PlaceItem(
        String partner,
        String outlet,
        String outletName,
        String right,
        LocalDate day,
        String begins,
        String ends,
        int places,
        int free) {

    public static PlaceItem of(PlaceView view, Locale language) {
        return new PlaceItem(
                view.partnerCode(),
                view.outlet(),
                view.outletName().in(language),
                view.right(),
                view.day(),
                view.begins().toString(),
                view.ends().toString(),
                view.places(),
                view.free());
    }
}
