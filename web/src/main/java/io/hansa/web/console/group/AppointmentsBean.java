package io.hansa.web.console.group;

import io.hansa.club.group.Appoint;
import io.hansa.club.group.AppointmentNotFound;
import io.hansa.club.group.AppointmentRole;
import io.hansa.club.group.AppointmentView;
import io.hansa.club.group.Appointments;
import io.hansa.club.group.InvalidGroup;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** Who acts for the group that {@code consoleGroup} shows: appoints members, and ends that. */
@Named("consoleAppointments")
@ViewScoped
public class AppointmentsBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    Appointments appointments;

    @Inject
    GroupBean group;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private transient Slice<AppointmentView> rows;
    private String member;
    private AppointmentRole role;
    private LocalDate from;
    private LocalDate until;

    @PostConstruct
    void init() {
        from = programme.today();
    }

    public String appoint() {
        return pages.actIn("appointing", () -> {
            appointments.appoint(new Appoint(group.getCode(), number(), role, from, Optional.ofNullable(until)));
            pages.say("consoleGroup", "appointed");
            return page();
        });
    }

    public String end() {
        return pages.act(() -> {
            appointments.end(pressed());
            pages.say("consoleGroup", "appointment.ended");
            return page();
        });
    }

    private MemberNumber number() {
        if (!MemberNumber.isValid(member.strip())) {
            throw new InvalidGroup("member");
        }
        return new MemberNumber(member.strip());
    }

    private long pressed() {
        String id = String.valueOf(pages.parameter("appointment"));
        if (!id.matches("[0-9]{1,18}")) {
            throw new AppointmentNotFound(id);
        }
        return Long.parseLong(id);
    }

    private String page() {
        return "/console/groups/group?code=" + group.getCode();
    }

    public Slice<AppointmentView> getRows() {
        if (rows == null) {
            rows = appointments.of(group.getCode(), pages.after(), ROWS);
        }
        return rows;
    }

    /** Whether it can be ended: it holds, or will. */
    public boolean live(AppointmentView row) {
        return row.until().filter(until -> !until.isAfter(programme.now())).isEmpty();
    }

    public AppointmentRole[] getRoles() {
        return AppointmentRole.values();
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    public AppointmentRole getRole() {
        return role;
    }

    public void setRole(AppointmentRole role) {
        this.role = role;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
