package io.hansa.web.member;

import io.hansa.kernel.Programme;
import io.hansa.partners.visit.PlaceView;
import io.hansa.partners.visit.Places;
import io.hansa.partners.visit.Reservations;
import io.hansa.partners.visit.ReservePlace;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;

/** Reserves a place by a right: a week of free places, one action for each. */
@Named("reservePlace")
@ViewScoped
public class ReserveBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Places places;

    @Inject
    Reservations reservations;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    /** Names what this page asks for: pressed twice, it is one reservation. */
    private final String key = UUID.randomUUID().toString();

    private String right;
    private LocalDate from;
    private int guests;
    private transient List<PlaceView> free;

    public void load() {
        pages.require(right != null && right.matches("[A-Z][A-Z0-9_]{1,15}") ? right : null);
        if (from == null) {
            from = programme.today();
        }
    }

    public String look() {
        return "/member/reserve?faces-redirect=true&right=" + right + "&from=" + from + "&guests=" + guests;
    }

    /** @param place its place in the list */
    public String reserve(int place) {
        return pages.act(() -> {
            PlaceView chosen = getFree().get(place);
            reservations.reserve(new ReservePlace(
                    key + "." + place,
                    chosen.partnerCode(),
                    chosen.outlet(),
                    right,
                    chosen.day(),
                    chosen.begins(),
                    guests));
            pages.say("right", "reserve.done");
            return "/member/rights";
        });
    }

    public List<PlaceView> getFree() {
        if (free == null) {
            free = places.free(right, from);
        }
        return free;
    }

    public String getRight() {
        return right;
    }

    public void setRight(String right) {
        this.right = right;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public int getGuests() {
        return guests;
    }

    public void setGuests(int guests) {
        this.guests = guests;
    }
}
