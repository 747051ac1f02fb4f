package io.hansa.club.consent;

import io.hansa.club.member.MemberStates;
import io.hansa.kernel.MemberNumber;
import io.hansa.outbox.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who agreed to what. For boundaries of the club that have decided who may know, and for the outbox. */
@ApplicationScoped
public class Agreed implements Audience {

    private static final int AT_ONCE = 1_000;

    @Inject
    ConsentRows rows;

    @Inject
    MemberStates states;

    /** Those of them who may be reached so, in one statement for a thousand. */
    public Set<MemberNumber> to(Topic topic, Collection<MemberNumber> members) {
        var all = List.copyOf(members);
        var agreed = new HashSet<MemberNumber>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            agreed.addAll(some(topic, all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
        return agreed;
    }

    private Set<MemberNumber> some(Topic topic, List<MemberNumber> members) {
        var agreed = new HashSet<MemberNumber>();
        if (topic.purpose().holdsUnsaid()) {
            agreed.addAll(members);
        }
        if (topic.isChoice()) {
            rows.of(members, topic).forEach(fact -> {
                if (fact.given()) {
                    agreed.add(fact.member());
                } else {
                    agreed.remove(fact.member());
                }
            });
        }
        return agreed;
    }

    /** What holds for one member, all topics in their order. */
    public Set<Topic> of(MemberNumber member) {
        Map<Topic, Boolean> said = new HashMap<>();
        rows.of(List.of(member)).forEach(fact -> said.put(fact.topic(), fact.given()));
        var holding = new java.util.LinkedHashSet<Topic>();
        Topic.all().stream()
                .filter(topic -> !topic.isChoice()
                        || said.getOrDefault(topic, topic.purpose().holdsUnsaid()))
                .forEach(holding::add);
        return holding;
    }

    /** Who agreed to be offered it in the inbox, and is still there. */
    @Override
    public Set<MemberNumber> of(Offer offer, Collection<MemberNumber> members) {
        var purpose = switch (offer) {
            case MARKETING -> Purpose.MARKETING;
            case PARTNER_OFFER -> Purpose.PARTNER_OFFERS;
            case SURVEY -> Purpose.SURVEY;
        };
        var agreed = to(new Topic(Channel.APP, purpose), members);
        agreed.removeAll(states.gone(agreed));
        return agreed;
    }
}
