package io.hansa.web.console.right;

import io.hansa.club.entitlement.GrantRight;
import io.hansa.club.entitlement.MemberRight;
import io.hansa.club.entitlement.MemberRights;
import io.hansa.club.entitlement.RightCode;
import io.hansa.club.entitlement.RightGrantView;
import io.hansa.club.entitlement.RightView;
import io.hansa.club.entitlement.Rights;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.partners.visit.VisitRow;
import io.hansa.partners.visit.Visits;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;

/** What rights a member has, was given and used; staff give one by hand. */
@Named("consoleMemberRights")
@ViewScoped
public class MemberRightsBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    @Inject
    MemberRights memberRights;

    @Inject
    Rights rights;

    @Inject
    Visits visits;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    /** Names what this page gives: pressed twice, it is one grant. */
    private final String key = UUID.randomUUID().toString();

    private String number;
    private String right;
    private long amount = 1;
    private LocalDate expiresOn;
    private String words;
    private transient List<MemberRight> all;
    private transient List<RightGrantView> given;
    private transient List<VisitRow> used;

    public void load() {
        all = pages.required(() -> MemberNumber.isValid(number) ? memberRights.of(member()) : null);
        if (expiresOn == null) {
            expiresOn = programme.today().withDayOfYear(1).plusYears(1);
        }
    }

    public String grant() {
        return pages.actIn("giving", () -> {
            memberRights.grant(new GrantRight(member(), new RightCode(right), amount, expiresOn, words, key));
            pages.say("right", "grant.done");
            return "/console/rights/member?number=" + number;
        });
    }

    public List<MemberRight> getAll() {
        return all;
    }

    public List<RightGrantView> getGiven() {
        if (given == null) {
            given = memberRights.grants(member(), Optional.empty(), SHOWN).rows();
        }
        return given;
    }

    public List<VisitRow> getUsed() {
        if (used == null) {
            used = visits.of(member(), Optional.empty(), SHOWN).rows();
        }
        return used;
    }

    public List<RightView> getRights() {
        return rights.list();
    }

    private MemberNumber member() {
        return new MemberNumber(number);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getRight() {
        return right;
    }

    public void setRight(String right) {
        this.right = right;
    }

    public long getAmount() {
        return amount;
    }

    public void setAmount(long amount) {
        this.amount = amount;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
