package io.hansa.web.console.ladder;

import io.hansa.club.group.ContactPlace;
import io.hansa.club.group.GroupContacts;
import io.hansa.club.member.MemberView;
import io.hansa.club.member.Members;
import io.hansa.club.tier.TierChangeRow;
import io.hansa.club.tier.TierProgress;
import io.hansa.club.tier.TierRequestKind;
import io.hansa.club.tier.TierRequestReason;
import io.hansa.club.tier.TierRequestView;
import io.hansa.club.tier.TierRequests;
import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;

/** Where a member stands and why, and what staff ask about it. */
@Named("consoleMemberTier")
@ViewScoped
public class MemberTierBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;
    private static final int REQUESTS = 50;

    @Inject
    Members members;

    @Inject
    Tiers tiers;

    @Inject
    TierRequests requests;

    @Inject
    GroupContacts contacts;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private final TierRequestForm form = new TierRequestForm();
    private String number;
    private String after;
    private String ended;
    private String why;
    private transient MemberView member;
    private transient List<TierProgress> standings;
    private transient Slice<TierChangeRow> moves;
    private transient List<TierRequestView> asked;
    private transient List<ContactPlace> groups;

    public void load() {
        if (!MemberNumber.isValid(number)) {
            pages.notFound();
            return;
        }
        member = pages.required(() -> members.view(new MemberNumber(number)));
        if (member != null) {
            standings = tiers.onLadders(member.number());
            moves = tiers.history(member.number(), Optional.ofNullable(after), PAGE);
            asked = requests.ofMember(member.number(), Optional.empty(), REQUESTS)
                    .rows();
        }
    }

    public String ask() {
        return done(pages.actIn(
                "asking", () -> said(requests.ask(form.command(new MemberNumber(number), getGroups())))));
    }

    /** Asks that a floor or a score ends. */
    public String end() {
        return done(pages.act(() -> {
            TierRequestView of = requests.request(ended);
            return said(requests.ask(form.end(new MemberNumber(number), of.ladder(), ended, why)));
        }));
    }

    private String said(TierRequestView request) {
        pages.say("consoleLadder", "request.asked", request.number());
        return address();
    }

    private String address() {
        return "/console/members/tier?number=" + number;
    }

    /** A page that stays is shown anew. */
    private String done(String outcome) {
        if (outcome == null) {
            load();
        }
        return outcome;
    }

    /** Floors and scores that could end. */
    public List<TierRequestView> getHolding() {
        return asked.stream().filter(this::holds).toList();
    }

    public boolean isEnding() {
        return !getHolding().isEmpty();
    }

    public boolean holds(TierRequestView request) {
        return request.holdsOn(programme.today());
    }

    /** The steps of every ladder on which the member stands. */
    public List<TierView> getSteps() {
        return standings.stream()
                .map(TierProgress::ladder)
                .flatMap(ladder -> tiers.ladder(ladder).stream())
                .collect(Collectors.toMap(TierView::code, Function.identity(), (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Of which the member is a contact. */
    public List<ContactPlace> getGroups() {
        if (groups == null) {
            groups = contacts.of(new MemberNumber(number));
        }
        return groups;
    }

    public List<TierRequestKind> getKinds() {
        return List.of(TierRequestKind.TIER, TierRequestKind.FLOOR, TierRequestKind.SCORE);
    }

    public List<TierRequestReason> getReasons() {
        return Arrays.asList(TierRequestReason.values());
    }

    public TierRequestForm getForm() {
        return form;
    }

    public MemberView getMember() {
        return member;
    }

    public List<TierProgress> getStandings() {
        return standings;
    }

    public Slice<TierChangeRow> getMoves() {
        return moves;
    }

    public List<TierRequestView> getAsked() {
        return asked;
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

    public String getEnded() {
        return ended;
    }

    public void setEnded(String ended) {
        this.ended = ended;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
