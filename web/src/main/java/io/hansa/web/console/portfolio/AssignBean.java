package io.hansa.web.console.portfolio;

import io.hansa.club.portfolio.AccountManagerView;
import io.hansa.club.portfolio.AccountManagers;
import io.hansa.club.portfolio.AssignMembers;
import io.hansa.club.portfolio.InvalidPortfolio;
import io.hansa.club.portfolio.Portfolios;
import io.hansa.club.segment.SegmentView;
import io.hansa.club.segment.Segments;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.web.console.Staff;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;

/** Gives members to an account manager from a day on: some by number, or all of a segment. */
@Named("consoleAssign")
@ViewScoped
public class AssignBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Chosen in a menu of sign-ins, none of which has a blank. */
    private static final String NOBODY = "no one";

    @Inject
    Portfolios portfolios;

    @Inject
    AccountManagers managers;

    @Inject
    Segments segments;

    @Inject
    Programme programme;

    @Inject
    Staff staff;

    @Inject
    Pages pages;

    private String manager;
    private String members;
    private String segment;
    private LocalDate from;
    private Checked checked;

    /** What was asked how many members it is about. */
    private record Checked(String segment, String manager, LocalDate from, long members) implements Serializable {

        boolean is(String segment, String manager, LocalDate from) {
            return this.segment.equals(segment) && this.manager.equals(manager) && this.from.equals(from);
        }
    }

    public void load() {
        if (!staff.isAdmin()) {
            pages.notFound();
            return;
        }
        from = programme.today();
    }

    public String assign() {
        return pages.actIn("assign", () -> {
            int changed = portfolios.assign(new AssignMembers(chosen(), numbers(), from));
            return done(changed);
        });
    }

    /** Says how many members a segment would give away, before that is done. */
    public String check() {
        return pages.actIn("all", () -> {
            long in = segments.view(segment)
                    .looked()
                    .map(SegmentView.Looked::members)
                    .orElse(0L);
            checked = new Checked(segment, manager, from, in);
            return null;
        });
    }

    /** Only what was checked: something else is checked first. */
    public String assignSegment() {
        if (!isChecked() || !checked.is(segment, manager, from)) {
            return check();
        }
        return pages.actIn("all", () -> done(portfolios.assignSegment(segment, chosen(), from)));
    }

    private String done(int changed) {
        pages.say("portfolio", "assign.done", changed);
        return "/console/portfolio/index"
                + chosen().map(login -> "?manager=" + login).orElse("");
    }

    private Optional<String> chosen() {
        return Optional.ofNullable(manager).filter(login -> !login.equals(NOBODY));
    }

    private Set<MemberNumber> numbers() {
        Set<String> typed = Arrays.stream(
                        (members == null ? "" : members).strip().split("[\\s,;，；、]+"))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet());
        if (!typed.stream().allMatch(MemberNumber::isValid)) {
            throw new InvalidPortfolio("members");
        }
        return typed.stream().map(MemberNumber::new).collect(Collectors.toSet());
    }

    public List<AccountManagerView> getManagers() {
        return managers.list().stream().filter(AccountManagerView::active).toList();
    }

    public List<SegmentView> getSegments() {
        return segments.list();
    }

    public String getNobody() {
        return NOBODY;
    }

    public boolean isChecked() {
        return checked != null;
    }

    public long getCount() {
        return checked.members();
    }

    public int getMost() {
        return Portfolios.MOST_AT_ONCE;
    }

    public String getManager() {
        return manager;
    }

    public void setManager(String manager) {
        this.manager = manager;
    }

    public String getMembers() {
        return members;
    }

    public void setMembers(String members) {
        this.members = members;
    }

    public String getSegment() {
        return segment;
    }

    public void setSegment(String segment) {
        this.segment = segment;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
