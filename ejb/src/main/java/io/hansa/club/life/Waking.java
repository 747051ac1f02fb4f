package io.hansa.club.life;

import io.hansa.club.member.MemberLife;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.partners.transaction.TransactionsAccepted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Wakes dormant members who use their membership, in the transaction in which they do: one statement while all are awake. */
@ApplicationScoped
public class Waking {

    private static final Actor USE = Actor.system("membership-use");

    @Inject
    MemberLife life;

    void onAccepted(@Observes TransactionsAccepted batch) {
        wake(batch.items().stream()
                .filter(item -> item.isEarned() || item.isRedeemed())
                .map(TransactionsAccepted.Item::member)
                .collect(Collectors.toSet()));
    }

    /** For a boundary in which a member has just used its membership. */
    public void wake(MemberNumber member) {
        wake(List.of(member));
    }

    private void wake(Collection<MemberNumber> members) {
        life.wake(members, USE);
    }
}
