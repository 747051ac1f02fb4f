package io.hansa.club.entitlement;

import io.hansa.kernel.Actor;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Grants counted rights that earning rules give, and takes them back, in the caller's transaction. What of a right was used, or is set
 * aside for a reservation, stays: nobody owes rights.
 */
@ApplicationScoped
public class RuleRights {

    /** No plan's, nor anybody's: rules are decided by the programme itself. */
    private static final Actor BY = Actor.system("earning-rules");

    @Inject
    RightRows rights;

    @Inject
    GrantRows grants;

    @Inject
    RuleRightPostings postings;

    @Inject
    Programme programme;

    /**
     * What a rule gives for an accrual.
     *
     * @param accrual number of the partner transaction: it is granted once for it by each rule
     * @param months for how many months from now it can be used
     */
    public record Given(
            String rule, int version, long accrual, MemberNumber member, String right, long count, int months) {

        private RequestKey key() {
            return key(rule, accrual);
        }

        private static RequestKey key(String rule, long accrual) {
            return new RequestKey(RightGrant.RULE + rule, Long.toString(accrual));
        }
    }

    /**
     * Takes back what a rule gave.
     *
     * @param by names what undoes the accrual
     */
    public record Undone(String rule, long accrual, String by, long count) {}

    /** Whether there is such a right that is counted. */
    public boolean isCounted(String right) {
        return RightCode.isOne(right)
                && rights.find(new RightCode(right))
                        .filter(found -> found.terms().counted())
                        .isPresent();
    }

    /** Of counted rights, by code. */
    public Map<String, LocalizedText> names() {
        return rights.current().stream()
                .filter(right -> right.terms().counted())
                .collect(Collectors.toMap(
                        right -> right.code().value(), right -> right.terms().name()));
    }

    public void grant(List<Given> given) {
        if (given.isEmpty()) {
            return;
        }
        LocalDate today = programme.today();
        Map<Given, RightGrant> made = new LinkedHashMap<>();
        given.forEach(each -> made.put(
                each,
                new RightGrant(
                        each.member(),
                        new RightCode(each.right()),
                        today,
                        today.plusMonths(each.months()),
                        each.count(),
                        each.key(),
                        BY,
                        programme.now())));
        postings.grant(made, BY);
        made.values().forEach(grants::add);
        grants.flush();
    }

    /** How many could be taken back. */
    public long takeBack(Undone undone) {
        return grants.byKey(Given.key(undone.rule(), undone.accrual()))
                .map(grant -> postings.takeBack(grant, undone, BY))
                .orElse(0L);
    }
}
