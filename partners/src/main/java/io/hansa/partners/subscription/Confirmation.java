package io.hansa.partners.subscription;

import java.util.Optional;

/**
 * What became of a try to confirm by code. A wrong code is no refusal that is thrown: it has to be counted.
 *
 * @param subscription when it was right
 * @param left how many more tries there are when it was wrong
 */
public record Confirmation(Optional<SubscriptionView> subscription, int left) {

    /** @throws WrongConfirmationCode when the code was wrong; outside of the transaction that counted it */
    public SubscriptionView required() {
        return subscription.orElseThrow(() -> new WrongConfirmationCode(left));
    }
}
