package io.hansa.club.household;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.outbox.Notification;
import io.hansa.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What members are told of their household. */
@ApplicationScoped
class HouseholdNotices {

    @Inject
    Outbox outbox;

    @Inject
    Programme programme;

    /** @param what {@code joined}, {@code removed}, {@code split}, {@code head} or {@code terms} */
    void tell(String what, Household household, Collection<MemberNumber> to, Map<String, String> args) {
        String key = household.number() + "." + what + "." + programme.now().toEpochMilli();
        var words = new HashMap<>(args);
        words.put("household", household.name());
        outbox.tell(to.stream()
                .map(member -> new Notification(member, "club.household-" + what, words, key))
                .toList());
    }

    void tell(String what, Household household, MemberNumber to) {
        tell(what, household, List.of(to), Map.of());
    }
}
