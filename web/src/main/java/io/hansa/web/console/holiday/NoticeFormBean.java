package io.hansa.web.console.holiday;

import io.hansa.club.holiday.Holidays;
import io.hansa.club.holiday.NoticeView;
import io.hansa.club.holiday.ProposeNotice;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Enters the notice of a year, or corrects it: a correction begins as the last approved version is. */
@Named("consoleHolidayForm")
@ViewScoped
public class NoticeFormBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Holidays holidays;

    @Inject
    Pages pages;

    private final NoticeForm form = new NoticeForm();
    private int basedOn;

    public void load() {
        if (form.getYear() != null) {
            List<NoticeView> versions = ofTheYear();
            basedOn = versions.stream().mapToInt(NoticeView::version).max().orElse(0);
            versions.stream()
                    .filter(NoticeView::isApproved)
                    .findFirst()
                    .map(NoticeView::terms)
                    .ifPresent(form::fill);
        }
    }

    public String propose() {
        return pages.actIn("notice", () -> {
            NoticeView notice = holidays.propose(new ProposeNotice(basedOn, form.terms()));
            pages.say("consoleHoliday", "notice.done");
            return "/console/holidays/version?year=" + notice.terms().year() + "&version=" + notice.version();
        });
    }

    private List<NoticeView> ofTheYear() {
        return holidays.versions().stream()
                .filter(notice -> notice.terms().year() == form.getYear())
                .toList();
    }

    public NoticeForm getForm() {
        return form;
    }
}
