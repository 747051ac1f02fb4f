package io.hansa.web.console.holiday;

import io.hansa.club.holiday.Day;
import io.hansa.club.holiday.Holidays;
import io.hansa.club.holiday.NoticeView;
import io.hansa.kernel.Programme;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What is announced of each year, what waits for a second person, and which coming year nobody has entered. */
@Named("consoleHolidays")
@RequestScoped
public class HolidaysBean {

    @Inject
    Holidays holidays;

    @Inject
    Programme programme;

    private List<NoticeView> versions;

    @PostConstruct
    void load() {
        versions = holidays.versions();
    }

    /** The last approved version of each year, the latest year first. */
    public List<NoticeView> getApproved() {
        var last = new TreeMap<Integer, NoticeView>();
        versions.stream()
                .filter(NoticeView::isApproved)
                .forEach(notice -> last.putIfAbsent(notice.terms().year(), notice));
        return new ArrayList<>(last.descendingMap().values());
    }

    public List<NoticeView> getWaiting() {
        return versions.stream().filter(NoticeView::waits).toList();
    }

    /** This year and the next, where nothing is announced: there the week alone decides. */
    public List<Integer> getUnannounced() {
        int year = getToday().date().getYear();
        List<NoticeView> approved = getApproved();
        return IntStream.rangeClosed(year, year + 1)
                .filter(each ->
                        approved.stream().noneMatch(notice -> notice.terms().year() == each))
                .boxed()
                .toList();
    }

    public Day getToday() {
        return holidays.of(programme.today());
    }
}
