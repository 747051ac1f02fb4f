package io.hansa.web.console.approval;

import io.hansa.club.adjustment.AdjustmentFilter;
import io.hansa.club.adjustment.AdjustmentState;
import io.hansa.club.adjustment.AdjustmentView;
import io.hansa.club.adjustment.Approvals;
import io.hansa.club.member.Members;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;

/** Corrections by hand, newest first: of a state, of a member, or those that the reader asked for. */
@Named("consoleApprovals")
@RequestScoped
public class ApprovalsBean {

    private static final int PAGE = 50;

    @Inject
    Approvals approvals;

    @Inject
    Members members;

    private AdjustmentState state;
    private String member;
    private boolean mine;
    private String after;
    private Slice<AdjustmentView> list;
    private Map<MemberNumber, String> names;

    public void load() {
        list = approvals.adjustments(
                new AdjustmentFilter(
                        Optional.ofNullable(state),
                        Optional.ofNullable(member)
                                .filter(MemberNumber::isValid)
                                .map(MemberNumber::new),
                        mine),
                Optional.ofNullable(after),
                PAGE);
        names = members.names(list.rows().stream().map(AdjustmentView::member).toList());
    }

    public String search() {
        after = null;
        return "/console/approvals/index?faces-redirect=true&includeViewParams=true";
    }

    public String name(MemberNumber number) {
        return names.getOrDefault(number, "");
    }

    public AdjustmentState[] getStates() {
        return AdjustmentState.values();
    }

    public Slice<AdjustmentView> getList() {
        return list;
    }

    public AdjustmentState getState() {
        return state;
    }

    public void setState(AdjustmentState state) {
        this.state = state;
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
