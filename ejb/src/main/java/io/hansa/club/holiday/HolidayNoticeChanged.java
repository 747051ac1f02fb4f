package io.hansa.club.holiday;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Somebody else has proposed a version of the year meanwhile. */
public class HolidayNoticeChanged extends Conflict {

    private static final long serialVersionUID = 1L;

    public HolidayNoticeChanged(int year) {
        super("holiday-notice-changed", Map.of("year", Integer.toString(year)));
    }
}
