package io.hansa.web.webhook;

import io.hansa.partners.webhook.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Whose webhooks a page shows: staff name the partner in the address, its own people do not. */
@ApplicationScoped
class Whose {

    @Inject
    Webhooks webhooks;

    String code(String partner) {
        return partner == null ? webhooks.ownPartner() : partner;
    }

    /**
     * A page of one's face.
     *
     * @param parameters names and values; one without a value is left out
     */
    static String address(String partner, String page, Object... parameters) {
        var address = new StringBuilder(partner == null ? "/partner/" : "/console/partners/").append(page);
        add(address, "partner", partner);
        for (int i = 0; i < parameters.length; i += 2) {
            add(address, parameters[i].toString(), parameters[i + 1]);
        }
        return address.toString();
    }

    private static void add(StringBuilder address, String name, Object value) {
        if (value != null) {
            address.append(address.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
