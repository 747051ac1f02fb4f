package io.hansa.web.partner;

import io.hansa.kernel.Programme;
import io.hansa.partners.partner.OutletView;
import io.hansa.partners.port.HonouredRight;
import io.hansa.partners.visit.PlaceView;
import io.hansa.partners.visit.Places;
import io.hansa.partners.visit.PostPlaces;
import io.hansa.partners.visit.Visits;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.omnifaces.cdi.ViewScoped;

/** How many places the partner's outlets have for members by their rights, and how many of them are taken. */
@Named("partnerPlaces")
@ViewScoped
public class PlacesBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Places places;

    @Inject
    Visits visits;

    @Inject
    TillOutlet outlets;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private String outlet;
    private String right;
    private LocalDate day;
    private String begins = "08:00";
    private String ends = "10:00";
    private int count = 20;
    private transient List<PlaceView> posted;
    private transient Map<String, HonouredRight> rights;

    public String post() {
        return pages.actIn("posting", () -> {
            places.post(new PostPlaces(outlet, right, day, time(begins), time(ends), count));
            pages.say("right", "places.done");
            return "/partner/places";
        });
    }

    /** Null when it is none. */
    private static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeException e) {
            return null;
        }
    }

    public List<PlaceView> getPosted() {
        if (posted == null) {
            posted = places.mine(programme.today());
        }
        return posted;
    }

    /** What any of the outlets honours, by code. */
    public List<HonouredRight> getRights() {
        if (rights == null) {
            rights = new TreeMap<>();
            for (OutletView each : outlets.getAll()) {
                visits.honoured(each.code()).forEach(honoured -> rights.put(honoured.code(), honoured));
            }
        }
        return List.copyOf(rights.values());
    }

    public List<OutletView> getOutlets() {
        return outlets.getAll();
    }

    public String getOutlet() {
        return outlet;
    }

    public void setOutlet(String outlet) {
        this.outlet = outlet;
    }

    public String getRight() {
        return right;
    }

    public void setRight(String right) {
        this.right = right;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getBegins() {
        return begins;
    }

    public void setBegins(String begins) {
        this.begins = begins;
    }

    public String getEnds() {
        return ends;
    }

    public void setEnds(String ends) {
        this.ends = ends;
    }

    public int getCount() {
        return count;
    }

    public void setCount(int count) {
        this.count = count;
    }
}
