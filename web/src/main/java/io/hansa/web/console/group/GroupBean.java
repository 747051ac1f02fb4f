package io.hansa.web.console.group;

import io.hansa.club.group.GroupView;
import io.hansa.club.group.Groups;
import io.hansa.club.group.SetGroupTerms;
import io.hansa.club.pool.CapPeriod;
import io.hansa.club.pool.PoolTerms;
import io.hansa.kernel.Money;
import io.hansa.partners.partner.Division;
import io.hansa.partners.partner.Divisions;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** A corporate group: its pool, its value, how it shares. */
@Named("consoleGroup")
@ViewScoped
public class GroupBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Groups groups;

    @Inject
    Pages pages;

    private String code;
    private transient GroupView view;
    private int version;
    private Integer sharePercent;
    private Long cap;
    private CapPeriod period;
    private Long approvalAbove;

    public void load() {
        view = code == null ? null : pages.found(() -> groups.group(code));
        pages.require(view);
        if (view != null) {
            version = view.terms().version();
            sharePercent = view.terms().sharePercent();
            cap = view.terms().cap().orElse(null);
            period = view.terms().period();
            approvalAbove = view.terms().approvalAbove().orElse(null);
        }
    }

    public String saveTerms() {
        return pages.actIn("terms", () -> {
            var terms = new PoolTerms(
                    version, sharePercent, Optional.ofNullable(cap), period, Optional.ofNullable(approvalAbove));
            groups.set(new SetGroupTerms(code, terms));
            pages.say("consoleGroup", "terms.done");
            return page();
        });
    }

    public String close() {
        return pages.act(() -> {
            groups.close(code);
            pages.say("consoleGroup", "closed.done");
            return page();
        });
    }

    private String page() {
        return "/console/groups/group?code=" + code;
    }

    public GroupView getView() {
        return view;
    }

    /** Null when it is none that we know. */
    public Division getPlace() {
        return Divisions.find(view.row().region()).orElse(null);
    }

    public Money spent(GroupView.Month month) {
        return Money.cny(month.spentFen());
    }

    public CapPeriod[] getPeriods() {
        return CapPeriod.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getSharePercent() {
        return sharePercent;
    }

    public void setSharePercent(Integer sharePercent) {
        this.sharePercent = sharePercent;
    }

    public Long getCap() {
        return cap;
    }

    public void setCap(Long cap) {
        this.cap = cap;
    }

    public CapPeriod getPeriod() {
        return period;
    }

    public void setPeriod(CapPeriod period) {
        this.period = period;
    }

    public Long getApprovalAbove() {
        return approvalAbove;
    }

    public void setApprovalAbove(Long approvalAbove) {
        this.approvalAbove = approvalAbove;
    }
}
