package io.hansa.club.earning;

import io.hansa.club.entitlement.RuleRights;
import io.hansa.kernel.MemberNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rights of a batch: given, and taken back, when it is posted. */
final class LiveRights {

    private final RuleBook book;
    private final RuleRights rights;

    LiveRights(RuleBook book, RuleRights rights) {
        this.book = book;
        this.rights = rights;
    }

    /** @param given by the number of the accrual */
    void grant(Map<Long, Given> given) {
        List<RuleRights.Given> granted = new ArrayList<>();
        given.forEach((number, accrual) -> accrual.awards().stream()
                .filter(Award::right)
                .map(award -> granted(award, number))
                .forEach(granted::add));
        rights.grant(granted);
    }

    private RuleRights.Given granted(Award award, long number) {
        var right = (Effect.Right)
                book.find(award.rule(), award.version()).orElseThrow().terms().effect();
        return new RuleRights.Given(
                award.rule(),
                award.version(),
                number,
                new MemberNumber(award.member()),
                right.right(),
                award.amount(),
                right.months());
    }

    /**
     * What was really taken back: of rights, what was there of them.
     *
     * @param by number of what undoes the accrual
     */
    List<Award> takeBack(List<Award> awards, long accrual, long by) {
        return awards.stream()
                .flatMap(award -> award.right() ? takeBack(award, accrual, by) : Stream.of(award))
                .toList();
    }

    private Stream<Award> takeBack(Award award, long accrual, long by) {
        long wanted = -award.amount();
        long taken = rights.takeBack(new RuleRights.Undone(award.rule(), accrual, Long.toString(by), wanted));
        if (taken == wanted) {
            return Stream.of(award);
        }
        return taken == 0 ? Stream.empty() : Stream.of(award.back(taken, false));
    }
}
