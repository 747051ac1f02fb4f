package io.hansa.web.member;

import io.hansa.club.life.LeaveClub;
import io.hansa.club.life.LeavingOutlook;
import io.hansa.club.life.MembershipView;
import io.hansa.club.life.Memberships;
import io.hansa.club.member.StepReason;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How the membership stands; leaving it, with what is left behind, and coming back. */
@Named("memberLife")
@RequestScoped
public class MembershipBean {

    private static final String PAGE = "/member/membership";

    @Inject
    Me me;

    @Inject
    Memberships memberships;

    @Inject
    Pages pages;

    private MembershipView view;
    private LeavingOutlook outlook;
    private StepReason reason;
    private String words;

    @PostConstruct
    void load() {
        view = memberships.view(me.number());
    }

    public String leave() {
        return pages.actIn("leaving", () -> {
            memberships.leave(new LeaveClub(me.number(), reason, words == null ? "" : words));
            pages.say("membership", "leave.done");
            return PAGE;
        });
    }

    public String comeBack() {
        return pages.act(() -> {
            memberships.comeBack(me.number());
            pages.say("membership", "return.done");
            return PAGE;
        });
    }

    public MembershipView getView() {
        return view;
    }

    public LeavingOutlook getOutlook() {
        if (outlook == null) {
            outlook = memberships.outlook(me.number());
        }
        return outlook;
    }

    public List<StepReason> getReasons() {
        return StepReason.forLeaving();
    }

    public StepReason getReason() {
        return reason;
    }

    public void setReason(StepReason reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
