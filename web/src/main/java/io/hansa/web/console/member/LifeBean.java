package io.hansa.web.console.member;

import io.hansa.club.life.LeaveClub;
import io.hansa.club.life.LeavingOutlook;
import io.hansa.club.life.MembershipView;
import io.hansa.club.life.Memberships;
import io.hansa.club.member.StepReason;
import io.hansa.kernel.MemberNumber;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** The life of a membership, and what staff can change of it. */
@Named("consoleLife")
@ViewScoped
public class LifeBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Memberships memberships;

    @Inject
    Pages pages;

    private String number;
    private StepReason reason;
    private String words;
    private String note;
    private transient MembershipView view;
    private transient LeavingOutlook outlook;

    public void load() {
        if (!MemberNumber.isValid(number)) {
            pages.notFound();
            return;
        }
        view = pages.required(() -> memberships.view(member()));
    }

    public String leave() {
        return again("leaving", () -> memberships.leave(new LeaveClub(member(), reason, text(words))));
    }

    public String comeBack() {
        return again("changing", () -> memberships.comeBack(member()));
    }

    public String suspend() {
        return again("changing", () -> memberships.suspend(member(), text(note)));
    }

    public String resume() {
        return again("changing", () -> memberships.resume(member(), text(note)));
    }

    private String again(String form, Runnable change) {
        String outcome = pages.actIn(form, () -> {
            change.run();
            pages.say("membership", "staff.done");
            return "/console/members/life?number=" + number;
        });
        if (outcome == null) {
            load();
        }
        return outcome;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    private MemberNumber member() {
        return new MemberNumber(number);
    }

    public MembershipView getView() {
        return view;
    }

    /** What the member would leave behind; only for those who may end a membership. */
    public LeavingOutlook getOutlook() {
        if (outlook == null) {
            outlook = memberships.outlook(member());
        }
        return outlook;
    }

    public List<StepReason> getReasons() {
        return StepReason.forLeaving();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
