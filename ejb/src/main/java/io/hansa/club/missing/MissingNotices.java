package io.hansa.club.missing;

import io.hansa.kernel.LocalizedText;
import io.hansa.outbox.Notification;
import io.hansa.outbox.Outbox;
import io.hansa.partners.missing.MissingPointsClaimed;
import io.hansa.partners.missing.MissingPointsDecided;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Makes messages of what the partners module tells of claims. */
@ApplicationScoped
class MissingNotices {

    @Inject
    Outbox outbox;

    void onClaimed(@Observes MissingPointsClaimed claimed) {
        Map<String, String> args = named(claimed.partnerName(), claimed.receipt());
        args.put("dueOn", claimed.dueOn().toString());
        outbox.tell(new Notification(
                claimed.member(),
                "club.missing-claimed",
                args,
                "missing-claimed." + claimed.number().value()));
    }

    /** By state: {@code missing-credited}, {@code -provisional}, {@code -rejected}, {@code -found}; without points {@code -none}. */
    void onDecided(@Observes MissingPointsDecided decided) {
        Map<String, String> args = named(decided.partnerName(), decided.receipt());
        args.put("points", Long.toString(decided.points().amount()));
        args.put("text", decided.text());
        boolean none =
                decided.state().equals("PROVISIONAL") && !decided.points().isPositive();
        String code = "missing-" + (none ? "none" : decided.state().toLowerCase(Locale.ROOT));
        outbox.tell(new Notification(
                decided.member(),
                "club." + code,
                args,
                code + "." + decided.number().value()));
    }

    private static Map<String, String> named(LocalizedText partner, String receipt) {
        var args = new TreeMap<String, String>();
        args.put("partnerZh", partner.zh());
        args.put("partnerEn", partner.en());
        args.put("receipt", receipt);
        return args;
    }
}
