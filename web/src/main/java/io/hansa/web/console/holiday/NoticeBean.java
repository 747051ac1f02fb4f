package io.hansa.web.console.holiday;

import io.hansa.club.decision.Verdict;
import io.hansa.club.holiday.Holidays;
import io.hansa.club.holiday.NoticeView;
import io.hansa.web.console.decision.VersionBean;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;

/** One version of a year's notice, and what a second person makes of it. */
@Named("consoleHolidayNotice")
@ViewScoped
public class NoticeBean extends VersionBean<NoticeView> {

    private static final long serialVersionUID = 1L;

    @Inject
    Holidays holidays;

    private int year;

    @Override
    protected NoticeView find(int version) {
        return holidays.version(year, version);
    }

    @Override
    protected void decide(int version, Verdict verdict, String why) {
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

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }
}
