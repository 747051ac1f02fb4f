package io.hansa.club.gift;

import io.hansa.club.expiry.CountedUnits;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import io.hansa.outbox.Notification;
import io.hansa.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What both sides are told of a gift. */
@ApplicationScoped
class GiftNotices {

    @Inject
    Outbox outbox;

    @Inject
    CountedUnits counted;

    /** @param taker who is told on the taking side; nobody else when it is the giver itself */
    void given(GiftView gift, MemberNumber giver, MemberNumber taker) {
        List<Notification> notices = new ArrayList<>();
        notices.add(notice("given", gift, giver, gift.takerName()));
        if (!taker.equals(giver)) {
            notices.add(notice("received", gift, taker, gift.giverName()));
        }
        outbox.tell(notices);
    }

    void returned(GiftView gift, MemberNumber giver, Optional<MemberNumber> taker) {
        List<Notification> notices = new ArrayList<>();
        notices.add(notice("returned", gift, giver, gift.takerName()));
        taker.ifPresent(member -> notices.add(notice("taken-back", gift, member, gift.giverName())));
        outbox.tell(notices);
    }

    private Notification notice(String what, GiftView gift, MemberNumber to, String name) {
        Map<String, String> says = new HashMap<>(Map.of("amount", Long.toString(gift.amount()), "name", name));
        boolean points = gift.unit().equals(Unit.PTS);
        if (!points) {
            says.put("rightZh", counted.name(gift.unit()).zh());
            says.put("rightEn", counted.name(gift.unit()).en());
        }
        return new Notification(to, "club." + (points ? "gift-" : "right-") + what, says, gift.gift() + "." + what);
    }
}
