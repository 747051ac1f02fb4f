package io.hansa.web.missing;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Slice;
import io.hansa.partners.missing.MissingFilter;
import io.hansa.partners.missing.MissingPointsDesk;
import io.hansa.partners.missing.MissingRow;
import io.hansa.partners.missing.MissingState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Members' claims, newest first: at the partner, or, for staff, at all of them. */
@Named("deskClaims")
@RequestScoped
public class DeskClaimsBean {

    private static final int PAGE = 50;

    @Inject
    MissingPointsDesk desk;

    private MissingState state;
    private String partner;
    private String member;
    private String after;
    private Slice<MissingRow> list;

    public void load() {
        var filter = new MissingFilter(
                Optional.ofNullable(member).filter(MemberNumber::isValid).map(MemberNumber::new),
                Optional.ofNullable(partner).filter(code -> !code.isBlank()),
                Optional.ofNullable(state));
        list = desk.list(filter, Optional.ofNullable(after), PAGE);
    }

    public String search() {
        return search("/partner/missing");
    }

    public String searchInConsole() {
        return search("/console/missing/index");
    }

    private String search(String page) {
        after = null;
        return page + "?faces-redirect=true&includeViewParams=true";
    }

    public MissingState[] getStates() {
        return MissingState.values();
    }

    public Slice<MissingRow> getList() {
        return list;
    }

    public MissingState getState() {
        return state;
    }

    public void setState(MissingState state) {
        this.state = state;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }
}
