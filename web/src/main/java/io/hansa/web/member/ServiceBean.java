package io.hansa.web.member;

import io.hansa.kernel.LocalizedText;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.provider.ServiceId;
import io.hansa.partners.provider.ServiceView;
import io.hansa.partners.provider.Services;
import io.hansa.partners.subscription.Subscribe;
import io.hansa.partners.subscription.SubscriptionView;
import io.hansa.partners.subscription.Subscriptions;
import io.hansa.web.faces.Formats;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;

/** One service on offer: what it is and costs. Ordering it leads to the page on which the member confirms. */
@Named("memberService")
@ViewScoped
public class ServiceBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Me me;

    @Inject
    Services services;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Partners partners;

    @Inject
    Pages pages;

    /** Names the order, so that pressing twice is one. */
    private final String request = "portal:" + UUID.randomUUID();

    private String provider;
    private String code;
    private transient ServiceView view;
    private transient LocalizedText providerName;

    public void load() {
        view = pages.required(() -> services.service(provider, code));
        if (view != null) {
            providerName = partners.names(List.of(provider)).get(provider);
        }
    }

    /** What the page said is kept as the evidence. */
    public String order() {
        return pages.act(() -> {
            String shown = String.join(
                    " · ",
                    Formats.text(view.name()),
                    Formats.text(providerName),
                    Formats.price(view.price().price()),
                    pages.word("subscription", "cycle." + view.cycle()));
            SubscriptionView made = subscriptions
                    .take(new Subscribe(me.number(), new ServiceId(provider, code), shown, request))
                    .subscription();
            return "/member/subscription?number=" + made.number();
        });
    }

    public ServiceView getView() {
        return view;
    }

    public LocalizedText getProviderName() {
        return providerName;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
