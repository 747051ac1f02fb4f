package io.hansa.web.console.portfolio;

import io.hansa.club.frequency.ReachView;
import io.hansa.club.frequency.TouchChannel;
import io.hansa.club.member.MemberView;
import io.hansa.club.member.Members;
import io.hansa.club.portfolio.ContactOutcome;
import io.hansa.club.portfolio.ContactRow;
import io.hansa.club.portfolio.ContactSubject;
import io.hansa.club.portfolio.CorrectContact;
import io.hansa.club.portfolio.ManagerContacts;
import io.hansa.club.portfolio.OccasionKind;
import io.hansa.club.portfolio.Occasions;
import io.hansa.club.portfolio.OverReason;
import io.hansa.club.portfolio.Portfolios;
import io.hansa.club.portfolio.StretchView;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.web.console.Staff;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** One member as its account manager sees it: whether it may be contacted now, what was said, and who looked after it when. */
@Named("consolePortfolioMember")
@ViewScoped
public class PortfolioMemberBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;
    private static final Duration NOON = Duration.ofHours(12);

    @Inject
    Members members;

    @Inject
    Portfolios portfolios;

    @Inject
    ManagerContacts contacts;

    @Inject
    Occasions occasions;

    @Inject
    Programme programme;

    @Inject
    Staff staff;

    @Inject
    Principal reader;

    @Inject
    Pages pages;

    private String number;
    private String after;
    private Long corrects;
    private Long correcting;
    private OccasionKind occasion;
    private final ContactForm form = new ContactForm();
    private transient MemberView member;
    private transient List<StretchView> stretches = List.of();
    private transient List<ReachView> reach = List.of();
    private transient Slice<ContactRow> said;

    public void load() {
        if (!MemberNumber.isValid(number)) {
            pages.notFound();
            return;
        }
        look();
        if (member != null) {
            form.setAt(programme.today());
            if (corrects != null) {
                correctable().ifPresentOrElse(this::begin, pages::notFound);
            } else if (occasion != null) {
                occasions.open(new MemberNumber(number), occasion).ifPresentOrElse(form::setOccasion, pages::notFound);
            }
        }
    }

    /** That which is corrected is one of those that stand on the page. */
    private Optional<ContactRow> correctable() {
        return said.rows().stream()
                .filter(row -> row.id() == corrects && row.outcome() != ContactOutcome.MISTAKEN)
                .findFirst();
    }

    private void begin(ContactRow row) {
        correcting = row.id();
        form.setOutcome(row.outcome());
        form.setNote(row.note());
    }

    private void look() {
        var found = new MemberNumber(number);
        member = pages.required(() -> members.view(found));
        if (member != null) {
            stretches = portfolios.history(found);
            reach = contacts.reach(found);
            said = contacts.of(found, Optional.ofNullable(after), PAGE);
        }
    }

    public String record() {
        return stay(pages.actIn("contact", () -> {
            contacts.record(form.command(new MemberNumber(number), when()));
            pages.say("portfolio", "contact.done");
            return "/console/portfolio/member?number=" + number;
        }));
    }

    public String correct() {
        return stay(pages.actIn("correcting", () -> {
            contacts.correct(
                    new CorrectContact(correcting, form.getOutcome(), form.getNote() == null ? "" : form.getNote()));
            pages.say("portfolio", "correct.done");
            return "/console/portfolio/member?number=" + number;
        }));
    }

    private String stay(String outcome) {
        if (outcome == null) {
            look();
        }
        return outcome;
    }

    /** Today: now; otherwise in the middle of the day. */
    private Instant when() {
        LocalDate day = form.getAt();
        return day.equals(programme.today())
                ? programme.now()
                : programme.startOf(day).plus(NOON);
    }

    /** Whether the reader writes contacts of this member down. */
    public boolean isHers() {
        String me = Actor.parse(reader.getName()).ref();
        return staff.isAdmin()
                || stretches.stream()
                        .anyMatch(stretch -> stretch.isOn(programme.today())
                                && stretch.manager().equals(me));
    }

    public boolean isCorrecting() {
        return correcting != null;
    }

    public TouchChannel[] getWays() {
        return TouchChannel.values();
    }

    public ContactSubject[] getSubjects() {
        return ContactSubject.values();
    }

    /** What a contact that is written down may have come to. */
    public ContactOutcome[] getOutcomes() {
        return new ContactOutcome[] {ContactOutcome.REACHED, ContactOutcome.NOT_REACHED};
    }

    public ContactOutcome[] getCorrections() {
        return ContactOutcome.values();
    }

    public OverReason[] getReasons() {
        return OverReason.values();
    }

    public MemberView getMember() {
        return member;
    }

    public List<StretchView> getStretches() {
        return stretches;
    }

    public List<ReachView> getReach() {
        return reach;
    }

    public Slice<ContactRow> getSaid() {
        return said;
    }

    public ContactForm getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public Long getCorrects() {
        return corrects;
    }

    public void setCorrects(Long corrects) {
        this.corrects = corrects;
    }

    public OccasionKind getOccasion() {
        return occasion;
    }

    public void setOccasion(OccasionKind occasion) {
        this.occasion = occasion;
    }
}
