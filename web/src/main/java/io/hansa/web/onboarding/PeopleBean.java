package io.hansa.web.onboarding;

import io.hansa.kernel.Slice;
import io.hansa.partners.partner.Partners;
import io.hansa.security.IdentityRow;
import io.hansa.security.InvitePortalUser;
import io.hansa.security.OneTimePassword;
import io.hansa.security.PortalRole;
import io.hansa.security.PortalSignIns;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** A partner's portal users, and the form that invites another. A password goes through the flash to the next page, and is gone after it. */
@Named("people")
@ViewScoped
public class PeopleBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    PortalSignIns signIns;

    @Inject
    Partners partners;

    @Inject
    Pages pages;

    /** Of the partner; a portal's user has one only. */
    private String code;

    /** Login of the user whose roles are to be changed; empty: nobody's. */
    private String who;

    private PortalRole[] may;
    private String login;
    private String displayName;
    private PortalRole[] roles = {PortalRole.TILL};
    private transient Slice<IdentityRow> list;

    public void load() {
        pages.required(() -> partners.partner(partner()));
    }

    public Slice<IdentityRow> getList() {
        if (list == null) {
            list = signIns.list(partner(), pages.after(), PAGE);
        }
        return list;
    }

    public String invite() {
        return pages.actIn("inviting", () -> {
            Set<PortalRole> asked = EnumSet.noneOf(PortalRole.class);
            asked.addAll(Arrays.asList(roles));
            return shown(signIns.invite(new InvitePortalUser(partner(), login, displayName, asked)));
        });
    }

    public String renew(String who) {
        return pages.act(() -> shown(signIns.renewPassword(partner(), who)));
    }

    public String disable(String who) {
        return done("user.disabled", who, () -> signIns.disable(partner(), who));
    }

    public String enable(String who) {
        return done("user.enabled", who, () -> signIns.enable(partner(), who));
    }

    public String changeRoles() {
        return done("user.roles.changed", who, () -> signIns.changeRoles(partner(), who, List.of(may)));
    }

    /** What the user of the address may do now, for its form. */
    public PortalRole[] getMay() {
        if (may == null) {
            may = getList().rows().stream()
                    .filter(row -> row.ref().equals(who))
                    .flatMap(row -> Arrays.stream(PortalRole.values())
                            .filter(role -> row.roles().contains(role.role())))
                    .toArray(PortalRole[]::new);
        }
        return may;
    }

    public void setMay(PortalRole[] may) {
        this.may = may;
    }

    private String shown(OneTimePassword made) {
        Faces.setFlashAttribute("oneTime", made);
        return page();
    }

    private String done(String said, String who, Runnable change) {
        return pages.act(() -> {
            change.run();
            pages.say("onboarding", said, who);
            return page();
        });
    }

    private String page() {
        return pages.isConsole() ? getAddress() + "?code=" + partner() : getAddress();
    }

    public String getAddress() {
        return pages.isConsole() ? "/console/partners/people" : "/partner/people";
    }

    public PortalRole[] getAll() {
        return PortalRole.values();
    }

    private String partner() {
        if (code == null) {
            code = partners.mine().code();
        }
        return code;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public PortalRole[] getRoles() {
        return roles;
    }

    public void setRoles(PortalRole[] roles) {
        this.roles = roles;
    }
}
