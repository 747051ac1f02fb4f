package io.hansa.club.household;

import io.hansa.club.pool.PoolTerms;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.ledger.account.AccountId;
import java.util.List;
import java.util.Optional;

/**
 * A household and what it shares.
 *
 * @param pool its account in the ledger
 * @param held set aside for orders that are not confirmed yet
 * @param persons the head first, then as they joined; who has left and waits for what is held, last
 */
public record PoolView(
        HouseholdView household, PoolTerms terms, AccountId pool, Points available, Points held, List<Person> persons) {

    public PoolView {
        persons = List.copyOf(persons);
    }

    /**
     * A person's part.
     *
     * @param contributed what is left of what the person put in, held or not
     * @param drawn by the person in the period of its cap, less what came back
     * @param drawable what the cap still lets the person draw in its period; empty: all that is there
     * @param member whether the person is in the household still
     * @param terms that hold for the person, with the version of its own
     * @param own whether they are the person's own, and not the household's
     * @param minor whether the person is not of age: each draw waits for the head
     */
    public record Person(
            MemberNumber number,
            String displayName,
            Points contributed,
            Points drawn,
            Optional<Points> drawable,
            boolean member,
            PoolTerms terms,
            boolean own,
            boolean minor) {}
}
