package io.hansa.web.console.partner;

import io.hansa.partners.access.ClientView;
import io.hansa.partners.access.Clients;
import io.hansa.partners.access.IssueClient;
import io.hansa.partners.access.IssuedSecret;
import io.hansa.partners.access.Scope;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** A partner's clients: issue, rotate, revoke. A secret goes through the flash to the next page, and is gone after it. */
@Named("consoleClients")
@ViewScoped
public class ClientsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How long an old secret works beside the new one, for the partner to change over. */
    private static final Duration OVERLAP = Duration.ofDays(7);

    @Inject
    Clients clients;

    @Inject
    Pages pages;

    private String code;
    private String name;
    private Scope[] scopes = {Scope.ACCRUE, Scope.REDEEM, Scope.REVERSE, Scope.VOUCHER, Scope.READ};
    private transient List<ClientView> list;

    public List<ClientView> getList() {
        if (list == null) {
            list = clients.list(code);
        }
        return list;
    }

    public String issue() {
        Set<Scope> asked = EnumSet.noneOf(Scope.class);
        asked.addAll(Set.of(scopes));
        return pages.act(() -> shown(clients.issue(new IssueClient(code, name, asked))));
    }

    public String rotate(String clientId) {
        return pages.act(() -> shown(clients.rotate(clientId, OVERLAP)));
    }

    public String revoke(String clientId) {
        return pages.act(() -> {
            clients.revoke(clientId);
            pages.say("consolePartner", "client.revoked", clientId);
            return address();
        });
    }

    private String shown(IssuedSecret issued) {
        Faces.setFlashAttribute("secret", issued);
        return address();
    }

    private String address() {
        return "/console/partners/partner?code=" + code;
    }

    public long getOverlapDays() {
        return OVERLAP.toDays();
    }

    public Scope[] getAll() {
        return Scope.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Scope[] getScopes() {
        return scopes;
    }

    public void setScopes(Scope[] scopes) {
        this.scopes = scopes;
    }
}
