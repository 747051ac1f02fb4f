package io.hansa.web.console.holiday;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Verdict;
import io.hansa.club.holiday.Holidays;
import io.hansa.club.holiday.NoticeView;
import io.hansa.kernel.Actor;
import io.hansa.web.console.decision.DecidingBean;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** One version of a year's notice, and what a second person makes of it. */
@Named("consoleHolidayNotice")
@ViewScoped
public class NoticeBean extends DecidingBean {

    private static final long serialVersionUID = 1L;

    @Inject
    Holidays holidays;

    private int year;
    private int version;
    private transient NoticeView notice;

    public void load() {
        pages.require(getNotice());
    }

    @Override
    protected Optional<Actor> proposer() {
        return Optional.of(getNotice().setBy());
    }

    @Override
    protected Optional<Decision> decided() {
        return getNotice().decision();
    }

    @Override
    protected void decide(Verdict verdict, String why) {
        notice = null;
        switch (verdict) {
            case APPROVED -> holidays.approve(year, version);
            case REFUSED -> holidays.refuse(year, version, why);
            case WITHDRAWN -> holidays.withdraw(year, version);
        }
    }

    @Override
    protected String list() {
        return "/console/holidays/index";
    }

    /** Null when there is none. */
    public NoticeView getNotice() {
        if (notice == null) {
            notice = pages.found(() -> holidays.version(year, version));
        }
        return notice;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
