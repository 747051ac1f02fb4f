package io.hansa.web.api.member;

import io.hansa.club.household.PoolView;
import io.hansa.club.pool.CapPeriod;
import io.hansa.club.pool.PoolTerms;
import io.hansa.kernel.Points;
import java.util.List;
import java.util.Optional;

/**
 * The member's household and what it shares.
 *
 * @param head the number of who heads it
 * @param available in the pool
 */
public record HouseholdAnswer(
        String household, String name, String head, long available, long held, Terms terms, List<Person> persons) {

    /**
     * How it shares.
     *
     * @param cap what each may draw in the period; absent: all that is there
     * @param approvalAbove a draw of more waits for the head; absent: none
     */
    public record Terms(
            int version, int sharePercent, Optional<Long> cap, CapPeriod period, Optional<Long> approvalAbove) {

        static Terms of(PoolTerms terms) {
            return new Terms(terms.version(), terms.sharePercent(), terms.cap(), terms.period(), terms.approvalAbove());
        }
    }

    /**
     * A person's part.
     *
     * @param contributed what is left of what the person put in
     * @param drawn by the person in the period of its cap
     * @param drawable what the cap still lets the person draw; absent: all that is there
     * @param own whether the terms are the person's own
     */
    public record Person(
            String member,
            String name,
            long contributed,
            long drawn,
            Optional<Long> drawable,
            boolean inHousehold,
            boolean minor,
            boolean own,
            Terms terms) {

        static Person of(PoolView.Person person) {
            return new Person(
                    person.number().value(),
                    person.displayName(),
                    person.contributed().amount(),
                    person.drawn().amount(),
                    person.drawable().map(Points::amount),
                    person.member(),
                    person.minor(),
                    person.own(),
                    Terms.of(person.terms()));
        }
    }

    static HouseholdAnswer of(PoolView view) {
        return new HouseholdAnswer(
                view.household().number(),
                view.household().name(),
                view.household().head().value(),
                view.available().amount(),
                view.held().amount(),
                Terms.of(view.terms()),
                view.persons().stream().map(Person::of).toList());
    }
}
