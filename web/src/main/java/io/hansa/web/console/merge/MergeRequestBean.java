package io.hansa.web.console.merge;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Verdict;
import io.hansa.club.member.Members;
import io.hansa.club.merge.MergeKind;
import io.hansa.club.merge.MergeNumber;
import io.hansa.club.merge.MergeView;
import io.hansa.club.merge.Merges;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.web.console.decision.DecidingBean;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** One request: what it asks for, what a second person makes of it, what moved, and the way back. */
@Named("consoleMergeRequest")
@ViewScoped
public class MergeRequestBean extends DecidingBean {

    private static final long serialVersionUID = 1L;

    @Inject
    Merges merges;

    @Inject
    Members members;

    private Long number;
    private String why;
    private transient MergeView request;

    public void load() {
        pages.require(getRequest());
    }

    @Override
    protected Optional<Actor> proposer() {
        return Optional.of(getRequest().askedBy());
    }

    @Override
    protected Optional<Decision> decided() {
        return getRequest().decision();
    }

    /** Merges are service's. */
    @Override
    protected boolean isDecider() {
        return staff.isService();
    }

    @Override
    protected void decide(Verdict verdict, String reason) {
        MergeNumber asked = getRequest().number();
        request = null;
        switch (verdict) {
            case APPROVED -> merges.approve(asked);
            case REFUSED -> merges.refuse(asked, reason);
            case WITHDRAWN -> merges.withdraw(asked);
        }
    }

    @Override
    protected String list() {
        return "/console/merges/request?number=" + number;
    }

    /** Asks that it is taken back. */
    public String askBack() {
        return pages.actIn("back", () -> {
            var asked = merges.askBack(getRequest().number(), why);
            pages.say("merge", "asked");
            return "/console/merges/request?number=" + asked.number();
        });
    }

    /** Whether taking it back can be asked for here: the boundary says whether it holds still. */
    public boolean isToTakeBack() {
        return getRequest().kind() == MergeKind.MERGE && getRequest().isApproved() && staff.isService();
    }

    public String name(MemberNumber member) {
        return members.names(List.of(member)).getOrDefault(member, "–");
    }

    /** Null when there is none. */
    public MergeView getRequest() {
        if (request == null && number != null) {
            request = pages.found(() -> merges.view(new MergeNumber(number)));
        }
        return request;
    }

    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
