package io.hansa.web.webhook;

import io.hansa.partners.webhook.EndpointView;
import io.hansa.partners.webhook.SaveEndpoint;
import io.hansa.partners.webhook.WebhookSecret;
import io.hansa.partners.webhook.WebhookType;
import io.hansa.partners.webhook.Webhooks;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** A partner's endpoints, and the form that registers one or changes the one that the address names. */
@Named("webhookEndpoints")
@ViewScoped
public class EndpointsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How long an old secret signs beside the new one, for the partner to change over. */
    private static final Duration OVERLAP = Duration.ofDays(7);

    private static final String BUNDLE = "webhook";

    @Inject
    Webhooks webhooks;

    @Inject
    Whose whose;

    @Inject
    Pages pages;

    private String partner;
    private String name;
    private String url;
    private WebhookType[] types = WebhookType.all().toArray(WebhookType[]::new);
    private boolean known;
    private transient List<EndpointView> list;

    public void load() {
        list = pages.required(() -> webhooks.list(whose.code(partner)));
        if (name != null && list != null) {
            EndpointView endpoint = pages.required(() -> webhooks.endpoint(whose.code(partner), name));
            if (endpoint != null) {
                known = true;
                url = endpoint.url();
                types = endpoint.types().toArray(WebhookType[]::new);
            }
        }
    }

    public String save() {
        return pages.actIn("endpoint", () -> {
            var saved = webhooks.save(new SaveEndpoint(whose.code(partner), name, url, Set.of(types)));
            saved.secret().ifPresent(EndpointsBean::show);
            pages.say(BUNDLE, saved.secret().isPresent() ? "endpoint.registered" : "endpoint.changed", name);
            return address();
        });
    }

    public String rotate(String endpoint, int serial) {
        return pages.act(() -> {
            show(webhooks.rotate(whose.code(partner), endpoint, serial, OVERLAP));
            return address();
        });
    }

    public String pause(String endpoint) {
        return did("endpoint.paused", endpoint, () -> webhooks.pause(whose.code(partner), endpoint));
    }

    public String resume(String endpoint) {
        return did("endpoint.resumed", endpoint, () -> webhooks.resume(whose.code(partner), endpoint));
    }

    public String remove(String endpoint) {
        return did("endpoint.removed", endpoint, () -> webhooks.remove(whose.code(partner), endpoint));
    }

    public String test(String endpoint) {
        return did("endpoint.tested", endpoint, () -> webhooks.test(whose.code(partner), endpoint));
    }

    private String did(String said, String endpoint, Runnable deed) {
        return pages.act(() -> {
            deed.run();
            pages.say(BUNDLE, said, endpoint);
            return address();
        });
    }

    private static void show(WebhookSecret secret) {
        Faces.setFlashAttribute("webhookSecret", secret);
    }

    private String address() {
        return Whose.address(partner, "webhooks");
    }

    public List<EndpointView> getList() {
        if (list == null) {
            list = webhooks.list(whose.code(partner));
        }
        return list;
    }

    public WebhookType[] getAll() {
        return WebhookType.all().toArray(WebhookType[]::new);
    }

    public long getOverlapDays() {
        return OVERLAP.toDays();
    }

    public boolean isKnown() {
        return known;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public WebhookType[] getTypes() {
        return types;
    }

    public void setTypes(WebhookType[] types) {
        this.types = types;
    }
}
