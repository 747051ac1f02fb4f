package io.hansa.web.client;

import io.hansa.kernel.Slice;
import io.hansa.partners.access.ClientKeys;
import io.hansa.partners.access.ClientView;
import io.hansa.partners.access.Clients;
import io.hansa.partners.access.RegisterKey;
import io.hansa.partners.access.SandboxCode;
import io.hansa.partners.partner.OutletView;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.sandbox.SandboxView;
import io.hansa.partners.sandbox.Sandboxes;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One client: its secrets, its outlets, and the keys by which it signs. */
@Named("client")
@ViewScoped
public class ClientBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How long an old secret or key works beside the new one, for the partner to change over. */
    private static final Duration OVERLAP = Duration.ofDays(7);

    @Inject
    Clients clients;

    @Inject
    ClientKeys keys;

    @Inject
    Partners partners;

    @Inject
    Sandboxes sandboxes;

    @Inject
    ClientFace face;

    @Inject
    Pages pages;

    private String id;
    private String[] outlets;
    private String keyId;
    private String publicKey;
    private transient ClientView view;
    private transient SandboxView sandbox;

    public void load() {
        getView();
    }

    public ClientView getView() {
        if (view == null) {
            view = pages.required(() -> clients.client(id));
        }
        return view;
    }

    /** What a client of the sandbox has to try things with. */
    public SandboxView getSandbox() {
        if (sandbox == null) {
            sandbox = sandboxes.view(getView().partnerCode());
        }
        return sandbox;
    }

    public String refill() {
        return pages.act(() -> {
            sandboxes.open(getView().partnerCode());
            return face.of(id);
        });
    }

    public List<OutletView> getPlaces() {
        return partners.outlets(getView().partnerCode(), Optional.empty(), Slice.MAX_LIMIT)
                .rows();
    }

    public String rotate() {
        return pages.act(() -> {
            Faces.setFlashAttribute("secret", clients.rotate(id, OVERLAP));
            return face.of(id);
        });
    }

    public String revoke() {
        return done("revoked", () -> clients.revoke(id));
    }

    public String limit() {
        return done("outlets.saved", () -> clients.limitToOutlets(id, Set.of(outlets)));
    }

    public String register() {
        return pages.actIn("key", () -> {
            keys.register(new RegisterKey(id, keyId, publicKey));
            pages.say("client", "key.registered", keyId);
            return face.of(id);
        });
    }

    public String replace(String key) {
        return done("key.ending", () -> keys.end(id, key, OVERLAP));
    }

    public String revoke(String key) {
        return done("key.revoked", () -> keys.end(id, key, Duration.ZERO));
    }

    public String demandSignatures() {
        return done("signing.demanded", () -> keys.demandSignatures(id));
    }

    public String forgoSignatures() {
        return done("signing.forgone", () -> keys.forgoSignatures(id));
    }

    private String done(String said, Supplier<ClientView> change) {
        return pages.act(() -> {
            change.get();
            pages.say("client", said, id);
            return face.of(id);
        });
    }

    public long getOverlapDays() {
        return OVERLAP.toDays();
    }

    public String getBack() {
        return face.list(SandboxCode.partnerOf(getView().partnerCode()));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String[] getOutlets() {
        if (outlets == null) {
            outlets = getView().outlets().orElse(Set.of()).toArray(String[]::new);
        }
        return outlets;
    }

    public void setOutlets(String[] outlets) {
        this.outlets = outlets;
    }

    public String getKeyId() {
        return keyId;
    }

    public void setKeyId(String keyId) {
        this.keyId = keyId;
    }

    public String getPublicKey() {
        return publicKey;
    }

    public void setPublicKey(String publicKey) {
        this.publicKey = publicKey;
    }
}
