package io.hansa.club.frequency;

import io.hansa.club.member.Survivors;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.outbox.Audience;
import io.hansa.outbox.Notification;
import io.hansa.outbox.Pacing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts whoever is contacted, through whatever channel, in the transaction of the boundary that contacts; and says who may be. For
 * boundaries of the club that have decided who may know, and for the outbox.
 */
@ApplicationScoped
public class Touches implements Pacing {

    private static final int AT_ONCE = 500;

    @Inject
    TouchRows rows;

    @Inject
    FrequencyRows frequencies;

    @Inject
    Survivors survivors;

    @Inject
    Programme programme;

    @Override
    public List<Notification> within(Audience.Offer offer, List<Notification> notifications) {
        TouchPurpose purpose = offer == Audience.Offer.SURVEY ? TouchPurpose.SURVEYS : TouchPurpose.OFFERS;
        Optional<FrequencyTerms> limit = limit(purpose);
        Set<Notification> admitted = new HashSet<>();
        for (List<Notification> part : parts(notifications)) {
            limit.ifPresent(
                    terms -> rows.hold(part.stream().map(Notification::to).toList()));
            admitted.addAll(admit(part, purpose, limit));
        }
        return notifications.stream().filter(admitted::contains).toList();
    }

    /**
     * Lets a contact of a member count, on the day on which it took place.
     *
     * @param what names it among the member's touches
     * @param anyway whether somebody has given a reason, so that the limit does not hold it back
     * @throws ContactLimitReached when the member was contacted often enough
     */
    public void count(
            MemberNumber member,
            TouchPurpose purpose,
            TouchChannel channel,
            String what,
            LocalDate on,
            boolean anyway) {
        rows.hold(List.of(member));
        if (!anyway) {
            limit(purpose).ifPresent(terms -> requireFree(member, purpose, terms, on));
        }
        rows.add(List.of(new Touch(member, purpose, channel, what, on, programme.now())));
    }

    /** Takes a touch out that never was. */
    public void discount(MemberNumber member, String what) {
        rows.hold(List.of(member));
        rows.remove(Touch.ref(member, what));
    }

    /** For each purpose whether a member may be contacted now, and from when again; nobody is held up by the look. */
    public List<ReachView> reach(MemberNumber member) {
        LocalDate today = programme.today();
        return Arrays.stream(TouchPurpose.values())
                .map(purpose -> reach(member, purpose, today))
                .toList();
    }

    private ReachView reach(MemberNumber member, TouchPurpose purpose, LocalDate today) {
        Optional<FrequencyTerms> limit = limit(purpose);
        if (limit.isEmpty()) {
            return new ReachView(purpose, limit, 0, Optional.empty());
        }
        Window window = Window.of(limit.get());
        List<LocalDate> touched = rows.days(numbers(member), purpose, window.before(today));
        return new ReachView(purpose, limit, touched.size(), window.again(touched, today));
    }

    private void requireFree(MemberNumber member, TouchPurpose purpose, FrequencyTerms terms, LocalDate on) {
        LocalDate today = programme.today();
        Window window = Window.of(terms);
        List<LocalDate> touched = rows.days(numbers(member), purpose, window.before(on));
        if (!window.fits(touched, on, today)) {
            List<LocalDate> counting = touched.stream()
                    .filter(day -> day.isAfter(window.before(today)))
                    .toList();
            throw new ContactLimitReached(terms, window.again(counting, today).orElse(today));
        }
    }

    private Set<Notification> admit(List<Notification> part, TouchPurpose purpose, Optional<FrequencyTerms> limit) {
        LocalDate today = programme.today();
        Map<MemberNumber, Integer> used =
                limit.map(terms -> used(part, purpose, today, terms)).orElse(Map.of());
        int most = limit.map(FrequencyTerms::times).orElse(Integer.MAX_VALUE);
        Map<MemberNumber, Integer> counts = new HashMap<>(used);
        Set<String> counted = rows.known(
                part.stream().map(one -> Touch.ref(one.to(), what(one))).toList());
        Set<Notification> admitted = new HashSet<>();
        List<Touch> touches = new ArrayList<>();
        for (Notification one : part) {
            if (!counted.contains(Touch.ref(one.to(), what(one)))) {
                if (counts.getOrDefault(one.to(), 0) >= most) {
                    continue;
                }
                counts.merge(one.to(), 1, Integer::sum);
                counted.add(Touch.ref(one.to(), what(one)));
                touches.add(new Touch(one.to(), purpose, TouchChannel.APP, what(one), today, programme.now()));
            }
            admitted.add(one);
        }
        rows.add(touches);
        return admitted;
    }

    /** What reached merged memberships counts for whom they mean now. */
    private Map<MemberNumber, Integer> used(
            List<Notification> part, TouchPurpose purpose, LocalDate today, FrequencyTerms terms) {
        Set<MemberNumber> members = new HashSet<>();
        part.forEach(one -> members.add(one.to()));
        Map<MemberNumber, MemberNumber> merged = survivors.meaning(members);
        Set<MemberNumber> all = new HashSet<>(members);
        all.addAll(merged.keySet());
        Map<MemberNumber, Integer> used = new HashMap<>();
        rows.counts(all, purpose, Window.of(terms).before(today))
                .forEach((number, count) -> used.merge(merged.getOrDefault(number, number), count, Integer::sum));
        return used;
    }

    private Collection<MemberNumber> numbers(MemberNumber member) {
        Set<MemberNumber> numbers =
                new HashSet<>(survivors.meaning(List.of(member)).keySet());
        numbers.add(member);
        return numbers;
    }

    private Optional<FrequencyTerms> limit(TouchPurpose purpose) {
        return frequencies.holding(FrequencyCell.limit(purpose));
    }

    private static String what(Notification notification) {
        return notification.code() + " " + notification.key();
    }

    /** All notifications of a member are in one part, and the parts in the order of numbers. */
    private static List<List<Notification>> parts(List<Notification> notifications) {
        Map<MemberNumber, List<Notification>> byMember = new HashMap<>();
        notifications.forEach(one ->
                byMember.computeIfAbsent(one.to(), to -> new ArrayList<>()).add(one));
        List<List<Notification>> parts = new ArrayList<>();
        List<Notification> part = new ArrayList<>();
        for (String number : new TreeSet<>(
                byMember.keySet().stream().map(MemberNumber::value).toList())) {
            part.addAll(byMember.get(new MemberNumber(number)));
            if (part.size() >= AT_ONCE) {
                parts.add(part);
                part = new ArrayList<>();
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }
}
