package io.hansa.web.console.group;

import io.hansa.club.group.GroupView;
import io.hansa.club.group.Groups;
import io.hansa.club.group.SetGroupTerms;
import io.hansa.kernel.Money;
import io.hansa.partners.partner.Division;
import io.hansa.partners.partner.Divisions;
import io.hansa.web.faces.Pages;
import io.hansa.web.pool.PoolTermsForm;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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
    private final PoolTermsForm terms = new PoolTermsForm();

    public void load() {
        view = code == null ? null : pages.found(() -> groups.group(code));
        pages.require(view);
        if (view != null) {
            terms.read(view.terms());
        }
    }

    public String saveTerms() {
        return pages.actIn("terms", () -> {
            groups.set(new SetGroupTerms(code, terms.terms()));
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public PoolTermsForm getTerms() {
        return terms;
    }
}
