package io.hansa.web.member;

import io.hansa.kernel.Slice;
import io.hansa.partners.charge.Charges;
import io.hansa.partners.subscription.SubscriptionFilter;
import io.hansa.partners.subscription.SubscriptionNumber;
import io.hansa.partners.subscription.SubscriptionStatus;
import io.hansa.partners.subscription.SubscriptionView;
import io.hansa.partners.subscription.Subscriptions;
import io.hansa.web.faces.Formats;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the member subscribed to: what waits for it, what is live, and the history. A row's form names its subscription itself, so
 * that what was pressed is meant, whatever the list has become.
 */
@Named("memberSubscriptions")
@RequestScoped
public class SubscriptionsBean {

    private static final int HISTORY = 30;
    private static final String HERE = "/member/subscriptions";

    @Inject
    Me me;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Charges charges;

    @Inject
    Pages pages;

    private List<SubscriptionView> waiting;
    private List<SubscriptionView> live;
    private Slice<SubscriptionView> history;
    private Map<SubscriptionNumber, LocalDate> next;

    @PostConstruct
    void load() {
        waiting =
                of(SubscriptionStatus.WAITING).filter(SubscriptionView::waiting).toList();
        live = of(SubscriptionStatus.LIVE).toList();
        next = charges.next(live);
        history = subscriptions.list(filter(Optional.empty()), pages.after(), HISTORY);
    }

    private Stream<SubscriptionView> of(SubscriptionStatus status) {
        return subscriptions.list(filter(Optional.of(status)), Optional.empty(), Slice.MAX_LIMIT).rows().stream();
    }

    private SubscriptionFilter filter(Optional<SubscriptionStatus> status) {
        return new SubscriptionFilter(Optional.empty(), Optional.of(me.number()), status);
    }

    /** One press, at once. */
    public String cancel() {
        return pages.act(() -> {
            SubscriptionView ended = subscriptions.cancel(pressed(), Optional.empty());
            pages.say("subscription", "ended", Formats.text(ended.serviceName()));
            return HERE;
        });
    }

    public String cancelAll() {
        return pages.act(() -> {
            live.forEach(each -> subscriptions.cancel(each.number(), Optional.empty()));
            pages.say("subscription", "ended.all", live.size());
            return HERE;
        });
    }

    public String resume() {
        return pages.act(() -> {
            SubscriptionView resumed = subscriptions.resume(pressed());
            pages.say("subscription", "resumed", Formats.text(resumed.serviceName()));
            return HERE;
        });
    }

    private SubscriptionNumber pressed() {
        return new SubscriptionNumber(pages.parameter("subscription"));
    }

    /** When it is charged next; null when that is not known. */
    public LocalDate next(SubscriptionView row) {
        return next.get(row.number());
    }

    public List<SubscriptionView> getWaiting() {
        return waiting;
    }

    public List<SubscriptionView> getLive() {
        return live;
    }

    /** Of the first page of the history: what can be taken back. */
    public List<SubscriptionView> getUndoable() {
        return history.rows().stream()
                .filter(row -> row.undoUntil().isPresent())
                .filter(row -> row.endedBy()
                        .map(by -> by.ref().equals(me.number().value()))
                        .orElse(false))
                .toList();
    }

    public Slice<SubscriptionView> getHistory() {
        return history;
    }
}
