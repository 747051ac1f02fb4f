package io.hansa.web.console.member;

import io.hansa.club.member.MemberRow;
import io.hansa.club.member.Members;
import io.hansa.kernel.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Finds members by number, phone or name; the console's one search. */
@Named("consoleMembers")
@RequestScoped
public class MembersBean {

    private static final int PAGE = 50;

    @Inject
    Members members;

    private String q;
    private String after;
    private Slice<MemberRow> found;

    public void load() {
        found = members.search(q == null ? "" : q.strip(), Optional.ofNullable(after), PAGE);
    }

    /** To the list; or at once to the member when it is the only one. */
    public String search() {
        after = null;
        load();
        if (q != null && found.rows().size() == 1) {
            return "/console/members/member?faces-redirect=true&number="
                    + found.rows().get(0).number();
        }
        return "/console/members/index?faces-redirect=true&includeViewParams=true";
    }

    public Slice<MemberRow> getFound() {
        return found;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
