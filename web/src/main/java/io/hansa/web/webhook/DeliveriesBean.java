package io.hansa.web.webhook;

import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.partners.webhook.Deliveries;
import io.hansa.partners.webhook.DeliveryFilter;
import io.hansa.partners.webhook.DeliveryRow;
import io.hansa.partners.webhook.DeliveryState;
import io.hansa.partners.webhook.EndpointView;
import io.hansa.partners.webhook.WebhookType;
import io.hansa.partners.webhook.Webhooks;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** What was sent to a partner's endpoints, newest first; what failed since a day is sent again together. */
@Named("webhookDeliveries")
@ViewScoped
public class DeliveriesBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    Webhooks webhooks;

    @Inject
    Deliveries deliveries;

    @Inject
    Programme programme;

    @Inject
    Whose whose;

    @Inject
    Pages pages;

    private String partner;
    private String endpoint;
    private DeliveryState state;
    private WebhookType type;
    private String after;
    private String failed;
    private LocalDate since;
    private transient Slice<DeliveryRow> list;
    private transient List<EndpointView> endpoints;

    public void load() {
        if (since == null) {
            since = programme.today();
        }
        pages.required(this::getEndpoints);
    }

    public Slice<DeliveryRow> getList() {
        if (list == null) {
            var filter = new DeliveryFilter(
                    whose.code(partner),
                    Optional.ofNullable(endpoint),
                    Optional.ofNullable(state),
                    Optional.ofNullable(type));
            list = deliveries.list(filter, Optional.ofNullable(after), PAGE);
        }
        return list;
    }

    public List<EndpointView> getEndpoints() {
        if (endpoints == null) {
            endpoints = webhooks.list(whose.code(partner));
        }
        return endpoints;
    }

    public String search() {
        return pages.act(
                () -> Whose.address(partner, "deliveries", "endpoint", endpoint, "state", state, "type", type));
    }

    public String failedAgain() {
        return pages.act(() -> {
            int again = deliveries.failedAgain(whose.code(partner), failed, programme.startOf(since));
            pages.say("webhook", "again.many", again, failed);
            return Whose.address(partner, "deliveries");
        });
    }

    public DeliveryState[] getStates() {
        return DeliveryState.values();
    }

    public WebhookType[] getAll() {
        return WebhookType.values();
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getEndpoint() {
        return endpoint;
    }

    public void setEndpoint(String endpoint) {
        this.endpoint = endpoint;
    }

    public DeliveryState getState() {
        return state;
    }

    public void setState(DeliveryState state) {
        this.state = state;
    }

    public WebhookType getType() {
        return type;
    }

    public void setType(WebhookType type) {
        this.type = type;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getFailed() {
        return failed;
    }

    public void setFailed(String failed) {
        this.failed = failed;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
