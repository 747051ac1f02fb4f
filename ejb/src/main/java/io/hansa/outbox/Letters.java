package io.hansa.outbox;

import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Messages that have left for the gateway, and lie in its folder until it sends them. */
@ApplicationScoped
public class Letters {

    @Inject
    Texts texts;

    @Inject
    Pickup pickup;

    /** Those to a member that was forgotten. */
    public void takeBack(MemberNumber member) {
        texts.leftFor(member).forEach(pickup::takeBack);
    }
}
