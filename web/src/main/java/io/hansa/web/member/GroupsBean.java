package io.hansa.web.member;

import io.hansa.club.group.ActingView;
import io.hansa.club.group.AppointmentRole;
import io.hansa.club.group.Appointments;
import io.hansa.club.pool.DrawApprovals;
import io.hansa.club.pool.DrawRequestNumber;
import io.hansa.club.pool.DrawRequestState;
import io.hansa.club.pool.DrawRequestView;
import io.hansa.club.pool.PoolHolder;
import io.hansa.kernel.Slice;
import io.hansa.ledger.statement.StatementLine;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The corporate groups that the member acts for now: their pools, and what waits for it as an administrator. */
@Named("memberGroups")
@RequestScoped
public class GroupsBean {

    private static final int LINES = 10;

    @Inject
    Me me;

    @Inject
    Appointments appointments;

    @Inject
    DrawApprovals approvals;

    @Inject
    Pages pages;

    private List<ActingView> acting;

    @PostConstruct
    void load() {
        acting = appointments.actingFor(me.number());
    }

    public List<ActingView> getActing() {
        return acting;
    }

    /** What a telephone dials: digits, and the plus of a country. */
    public String dialled(ActingView group) {
        return group.servedBy().line().orElse("").replaceAll("[^+0-9]", "");
    }

    public List<StatementLine> lines(ActingView group) {
        return appointments.lines(group.group(), Optional.empty(), LINES).rows();
    }

    /** What the other appointed ones ask of a group's administrators. */
    public List<DrawRequestView> waiting(ActingView group) {
        return group.role() != AppointmentRole.ADMIN
                ? List.of()
                : approvals
                        .requests(
                                me.number(),
                                PoolHolder.group(group.group()),
                                Optional.of(DrawRequestState.WAITING),
                                Optional.empty(),
                                Slice.MAX_LIMIT)
                        .rows();
    }

    public String approve() {
        return pages.act(() -> {
            var approved = approvals.approve(me.number(), pressed());
            pages.say("pool", "draw.approved", approved.points().amount(), approved.askedBy());
            return "/member/groups";
        });
    }

    public String refuse() {
        return pages.act(() -> {
            var refused = approvals.refuse(me.number(), pressed());
            pages.say("pool", "draw.refused", refused.points().amount());
            return "/member/groups";
        });
    }

    private DrawRequestNumber pressed() {
        return new DrawRequestNumber(pages.parameter("request"));
    }
}
