package io.hansa.club.holiday;

import io.hansa.club.decision.Proposal;
import io.hansa.club.decision.ProposalNotFound;
import io.hansa.club.decision.ProposalWaits;
import io.hansa.club.decision.Proposals;
import io.hansa.club.decision.Verdict;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Says what a day is, and keeps the notices that say so. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Holidays {

    @Resource
    SessionContext context;

    @Inject
    NoticeRows rows;

    @Inject
    NoticesInForce inForce;

    @Inject
    Proposals proposals;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /** What a day is by the notices that are in force now. Everybody may know. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Day of(LocalDate date) {
        return calendar(programme.now()).of(date);
    }

    /** The calendar as it was in force at an instant; what was decided then is decided alike with it at any later time. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public HolidayCalendar calendar(Instant asOf) {
        return inForce.book().asOf(asOf);
    }

    /** All versions, the latest year and version first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<NoticeView> versions() {
        return rows.all();
    }

    /** @throws ProposalNotFound when there is no such version */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public NoticeView version(int year, int version) {
        return proposals.find(rows.all(), Proposal.name(year, version));
    }

    /**
     * Appends a version of a year's notice, which waits for a second person.
     *
     * @throws HolidayNoticeChanged when the year has another version than the caller has seen
     * @throws ProposalWaits when another of the year waits
     */
    @RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.ADMIN})
    public NoticeView propose(ProposeNotice command) {
        int year = command.terms().year();
        List<NoticeView> present = rows.all().stream()
                .filter(notice -> notice.terms().year() == year)
                .toList();
        proposals.requireNoneWaits(present);
        int last = present.stream().mapToInt(NoticeView::version).max().orElse(0);
        if (last != command.basedOn()) {
            throw new HolidayNoticeChanged(year);
        }
        var notice = new HolidayNotice(command, Caller.of(context), programme.now());
        rows.add(notice, year);
        audit.record("holiday-notice.proposed", "holiday-notice:" + year, details(notice.view()));
        return notice.view();
    }

    /**
     * Lets a version be in force, from a minute later on.
     *
     * @throws ProposalNotFound when there is no such version
     * @throws io.hansa.club.decision.OwnProposal when the caller proposed it
     * @throws io.hansa.club.decision.ProposalDecided when it is decided
     */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public NoticeView approve(int year, int version) {
        return decide(year, version, Verdict.APPROVED, "");
    }

    /** @param words why, 1 to 200 characters; otherwise as {@link #approve} */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public NoticeView refuse(int year, int version, String words) {
        return decide(year, version, Verdict.REFUSED, words);
    }

    /** Who proposed it takes it back. */
    @RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.ADMIN})
    public NoticeView withdraw(int year, int version) {
        return decide(year, version, Verdict.WITHDRAWN, "");
    }

    private NoticeView decide(int year, int version, Verdict verdict, String words) {
        NoticeView notice = version(year, version);
        proposals.decide(notice, verdict, words, Caller.of(context), details(notice));
        return version(year, version);
    }

    private static Map<String, String> details(NoticeView notice) {
        return Map.of(
                "version", Integer.toString(notice.version()),
                "daysOff", Long.toString(notice.terms().daysOff()),
                "workdays", Integer.toString(notice.terms().workdays().size()));
    }
}
