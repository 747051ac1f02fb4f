package io.hansa.web.webhook;

import io.hansa.partners.webhook.Deliveries;
import io.hansa.partners.webhook.DeliveryView;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.omnifaces.cdi.ViewScoped;

/** One delivery: what is sent, what became of each attempt, and once more. */
@Named("webhookDelivery")
@ViewScoped
public class DeliveryBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Deliveries deliveries;

    @Inject
    Whose whose;

    @Inject
    Pages pages;

    private String partner;
    private String message;
    private transient DeliveryView delivery;

    public void load() {
        // who may not look is told so, also where no delivery is named
        delivery =
                pages.required(() -> deliveries.delivery(whose.code(partner), Objects.requireNonNullElse(message, "")));
    }

    public String again() {
        return pages.act(() -> {
            deliveries.again(whose.code(partner), message);
            pages.say("webhook", "again.one", message);
            return Whose.address(partner, "delivery", "message", message);
        });
    }

    public DeliveryView getDelivery() {
        return delivery;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
