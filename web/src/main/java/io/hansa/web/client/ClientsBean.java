package io.hansa.web.client;

import io.hansa.kernel.Slice;
import io.hansa.partners.access.ClientView;
import io.hansa.partners.access.Clients;
import io.hansa.partners.access.IssueClient;
import io.hansa.partners.access.IssuedSecret;
import io.hansa.partners.access.Scope;
import io.hansa.partners.partner.OutletView;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.sandbox.Sandboxes;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** A partner's clients, and the form that issues another. Its secret goes through the flash to the next page, and is gone after it. */
@Named("clients")
@ViewScoped
public class ClientsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Clients clients;

    @Inject
    Partners partners;

    @Inject
    Sandboxes sandboxes;

    @Inject
    ClientFace face;

    @Inject
    Pages pages;

    private String code;
    private String name;
    private Scope[] scopes = {Scope.ACCRUE, Scope.REDEEM, Scope.REVERSE, Scope.VOUCHER, Scope.READ};
    private String[] outlets = {};
    private boolean sandbox;
    private transient List<ClientView> list;

    public List<ClientView> getList() {
        if (list == null) {
            list = clients.list(partner());
        }
        return list;
    }

    public List<OutletView> getPlaces() {
        return partners.outlets(partner(), Optional.empty(), Slice.MAX_LIMIT).rows();
    }

    public String issue() {
        Set<Scope> asked = EnumSet.noneOf(Scope.class);
        asked.addAll(Set.of(scopes));
        return pages.act(() -> {
            String owner = sandbox ? sandboxes.open(partner()).code() : partner();
            return shown(clients.issue(new IssueClient(owner, name, asked, Set.of(outlets))));
        });
    }

    private String shown(IssuedSecret issued) {
        Faces.setFlashAttribute("secret", issued);
        return face.of(issued.clientId());
    }

    public Scope[] getAll() {
        return Scope.values();
    }

    /** The partner of the address; a portal's user has one only. */
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

    /** Whether the client is to meet test members only. */
    public boolean isSandbox() {
        return sandbox;
    }

    public void setSandbox(boolean sandbox) {
        this.sandbox = sandbox;
    }

    public String[] getOutlets() {
        return outlets;
    }

    public void setOutlets(String[] outlets) {
        this.outlets = outlets;
    }
}
