package io.hansa.web.console.provider;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Slice;
import io.hansa.partners.subscription.SubscriptionFilter;
import io.hansa.partners.subscription.SubscriptionNumber;
import io.hansa.partners.subscription.SubscriptionView;
import io.hansa.partners.subscription.Subscriptions;
import io.hansa.web.faces.Formats;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What a member subscribed to, for whoever serves it. A row's form names its subscription itself. */
@Named("consoleMemberSubscriptions")
@RequestScoped
public class MemberSubscriptionsBean {

    private static final int PAGE = 50;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Pages pages;

    private String number;
    private Slice<SubscriptionView> rows;

    @PostConstruct
    void load() {
        number = pages.parameter("number");
        if (MemberNumber.isValid(number)) {
            rows = subscriptions.list(SubscriptionFilter.ofMember(new MemberNumber(number)), pages.after(), PAGE);
        }
    }

    /** The page's view action. */
    public void check() {
        pages.require(rows);
    }

    public String cancel() {
        return pages.act(() -> {
            SubscriptionView ended = subscriptions.cancel(
                    new SubscriptionNumber(pages.parameter("subscription")),
                    Optional.ofNullable(pages.parameter("reason")));
            pages.say("subscription", "ended", Formats.text(ended.serviceName()));
            return "/console/providers/member?number=" + number;
        });
    }

    public Slice<SubscriptionView> getRows() {
        return rows;
    }

    public String getNumber() {
        return number;
    }
}
