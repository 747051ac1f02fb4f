package io.hansa.web.console.member;

import io.hansa.club.household.HouseholdView;
import io.hansa.club.household.Households;
import io.hansa.club.member.MemberView;
import io.hansa.club.member.Members;
import io.hansa.club.tier.TierProgress;
import io.hansa.club.tier.Tiers;
import io.hansa.club.timeline.Timeline;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Slice;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.statement.WalletView;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** Everything about one member on one page. */
@Named("consoleMember")
@ViewScoped
public class MemberBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 30;

    @Inject
    Members members;

    @Inject
    Statements statements;

    @Inject
    Tiers tiers;

    @Inject
    Timeline timeline;

    @Inject
    Households households;

    @Inject
    Pages pages;

    private String number;
    private String after;
    private String noteText;
    private transient MemberView member;
    private transient WalletView wallet;
    private transient TierProgress progress;
    private transient HouseholdView household;
    private transient Slice<TimelineRow> items;

    public void load() {
        if (!MemberNumber.isValid(number)) {
            pages.notFound();
            return;
        }
        member = pages.required(() -> members.view(new MemberNumber(number)));
        if (member != null) {
            wallet = statements.wallet(member.wallet());
            progress = tiers.progress(member.number());
            household = households.of(member.number()).orElse(null);
            items = timeline.of(member.number(), Optional.ofNullable(after), PAGE)
                    .map(TimelineRow::of);
        }
    }

    public String note() {
        String outcome = pages.actIn("noting", () -> {
            timeline.note(new MemberNumber(number), noteText);
            pages.say("consoleMember", "member.noted");
            return "/console/members/member?number=" + number;
        });
        if (outcome == null) {
            load();
        }
        return outcome;
    }

    public MemberView getMember() {
        return member;
    }

    public WalletView getWallet() {
        return wallet;
    }

    public TierProgress getProgress() {
        return progress;
    }

    public HouseholdView getHousehold() {
        return household;
    }

    public Slice<TimelineRow> getItems() {
        return items;
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

    public String getNoteText() {
        return noteText;
    }

    public void setNoteText(String noteText) {
        this.noteText = noteText;
    }
}
