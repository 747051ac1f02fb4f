package io.hansa.web.console.portfolio;

import io.hansa.club.portfolio.OccasionRow;
import io.hansa.club.portfolio.Occasions;
import io.hansa.kernel.Slice;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Reasons to call the members of a portfolio that come within some days. */
@Named("consoleOccasions")
@RequestScoped
public class OccasionsBean {

    private static final int PAGE = 50;
    private static final int DAYS = 14;

    @Inject
    Occasions occasions;

    @Inject
    Pages pages;

    private String manager;
    private Integer days = DAYS;
    private String after;
    private Slice<OccasionRow> list;

    public void load() {
        list = pages.required(() -> occasions.coming(
                Optional.ofNullable(manager).filter(login -> !login.isEmpty()),
                days == null ? DAYS : days,
                Optional.ofNullable(after),
                PAGE));
    }

    public String show() {
        after = null;
        return "/console/portfolio/occasions?faces-redirect=true&includeViewParams=true";
    }

    public int getMostDays() {
        return Occasions.MOST_DAYS;
    }

    /** Also where the form was refused, and the page's action is not asked for. */
    public Slice<OccasionRow> getList() {
        if (list == null) {
            load();
        }
        return list;
    }

    public String getManager() {
        return manager;
    }

    public void setManager(String manager) {
        this.manager = manager;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
