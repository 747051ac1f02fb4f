package io.hansa.club.subscription;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.outbox.Notification;
import io.hansa.outbox.Outbox;
import io.hansa.partners.charge.ChargeRefunded;
import io.hansa.partners.charge.Receipt;
import io.hansa.partners.charge.ServiceCharged;
import io.hansa.partners.conduct.ComplaintAnswered;
import io.hansa.partners.conduct.ComplaintView;
import io.hansa.partners.provider.Price;
import io.hansa.partners.subscription.SubscriptionChanged;
import io.hansa.partners.subscription.SubscriptionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells members what becomes of their subscriptions, and gives them a receipt of each charge. */
@ApplicationScoped
class SubscriptionNotices {

    /** Steps that a member is told of. */
    private static final Set<String> TOLD = Set.of("asked", "confirmed", "cancelled");

    @Inject
    Outbox outbox;

    void onStep(@Observes SubscriptionChanged event) {
        if (!TOLD.contains(event.word())) {
            return;
        }
        SubscriptionView it = event.subscription();
        var args = names(it.serviceName(), it.partnerName());
        args.put("subscription", it.number().value());
        price(args, it.price());
        args.put("until", it.confirmBy().toString());
        event.code().ifPresent(code -> args.put("code", code));
        outbox.tell(new Notification(
                it.member(),
                "subscription." + event.word(),
                args,
                event.word() + "." + it.number() + "." + event.step().at().toEpochMilli()));
    }

    void onCharged(@Observes ServiceCharged event) {
        outbox.tell(event.receipts().stream()
                .map(receipt -> notification(receipt, "charged", Optional.empty()))
                .toList());
    }

    void onRefunded(@Observes ChargeRefunded event) {
        outbox.tell(notification(event.receipt(), "refunded", Optional.of(event.reason())));
    }

    void onComplaint(@Observes ComplaintAnswered event) {
        ComplaintView it = event.complaint();
        it.decision().ifPresent(decision -> {
            Map<String, String> args = Map.of(
                    "complaint", it.number().value(),
                    "serviceZh", event.serviceName().zh(),
                    "serviceEn", event.serviceName().en(),
                    "note", decision.note());
            outbox.tell(new Notification(
                    it.member(),
                    decision.upheld() ? "subscription.complaint-upheld" : "subscription.complaint-dismissed",
                    args,
                    "decided." + it.number()));
        });
    }

    private static Notification notification(Receipt receipt, String word, Optional<String> reason) {
        MemberNumber member = receipt.charge().member().orElseThrow();
        var args = names(receipt.serviceName(), receipt.partnerName());
        args.put("charge", receipt.charge().number().value());
        price(args, receipt.charge().amount());
        reason.ifPresent(text -> args.put("reason", text));
        return new Notification(
                member,
                "subscription." + word,
                args,
                word + "." + receipt.charge().number());
    }

    private static Map<String, String> names(LocalizedText service, LocalizedText partner) {
        var args = new HashMap<String, String>();
        args.put("serviceZh", service.zh());
        args.put("serviceEn", service.en());
        args.put("partnerZh", partner.zh());
        args.put("partnerEn", partner.en());
        return args;
    }

    private static void price(Map<String, String> args, Price price) {
        String yuan = "¥" + BigDecimal.valueOf(price.amount(), 2).toPlainString();
        args.put("priceZh", price.isMoney() ? yuan : price.amount() + " 积分");
        args.put("priceEn", price.isMoney() ? yuan : price.amount() + " points");
    }
}
