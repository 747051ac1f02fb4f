package io.hansa.club.earning;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.port.PartnerFacts;
import io.hansa.partners.transaction.TransactionNumber;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Answers why a message brought what it did, and why not more: decides it again, by the same evaluator, the rules that ran then and
 * the facts that were kept.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Explanations {

    @Resource
    SessionContext context;

    @Inject
    FactRows rows;

    @Inject
    RuleBooks books;

    @Inject
    PartnerFacts partners;

    /** Of a message; empty where no rule was in force for it. */
    public Optional<Explanation> of(TransactionNumber number) {
        return rows.message(number.value()).map(this::explain);
    }

    /** Of entries, at most 200: for staff, and for the member whose points they moved; others' are left out. */
    @RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM, Roles.MEMBER
    })
    public Map<EntryNumber, Explanation> ofEntries(Collection<EntryNumber> entries) {
        Actor caller = Caller.of(context);
        return rows
                .messagesOf(entries.stream()
                        .limit(Slice.MAX_LIMIT)
                        .map(EntryNumber::value)
                        .toList())
                .stream()
                .filter(message ->
                        caller.kind() != Actor.Kind.MEMBER || caller.ref().equals(message.member()))
                .map(this::explain)
                .collect(Collectors.toMap(Explanation::entry, each -> each));
    }

    /**
     * Of a message of the caller's partner: which rules gave something, and nothing that the club knows of the member.
     *
     * @throws io.hansa.kernel.NotFound when there is none, or it is another partner's
     */
    @RolesAllowed({Roles.PARTNER_TILL, Roles.PARTNER_FINANCE, Roles.PARTNER_ADMIN, Roles.PARTNER_API})
    public Optional<Explanation> ofMine(TransactionNumber number) {
        partners.requireMine(number.value());
        return rows.message(number.value()).map(this::explain).map(Explanation::forPartner);
    }

    private Explanation explain(FactRows.Message message) {
        RuleBook book = books.book(message.book());
        FactsJson.Facts facts = FactsJson.read(message.facts());
        List<Explanation.Line> lines =
                message.transaction() == message.origin() ? decided(book, facts) : takenBack(book, message);
        return new Explanation(
                new TransactionNumber(message.transaction()),
                new TransactionNumber(message.origin()),
                new EntryNumber(message.entry()),
                message.member(),
                facts.message(),
                Optional.of(facts.member()),
                message.points(),
                message.status(),
                lines);
    }

    private static List<Explanation.Line> decided(RuleBook book, FactsJson.Facts facts) {
        return Evaluator.decide(book.on(facts.message().on()), facts.message(), facts.member(), counters(facts))
                .stream()
                .map(Explanation.Line::of)
                .toList();
    }

    /** As they were kept: of rules that could apply; the others did not come to be limited. */
    private static Counters counters(FactsJson.Facts facts) {
        LocalDate on = facts.message().on();
        return new Counters() {
            @Override
            public long used(EarningRule rule, Cap cap) {
                LimitRows.Used had =
                        facts.used().getOrDefault(Counter.of("", rule.code(), cap.per(), on), LimitRows.Used.NOTHING);
                return cap.of() == Cap.Of.AMOUNT ? had.amount() : had.times();
            }

            @Override
            public long spent(EarningRule rule) {
                return facts.spent().getOrDefault(rule.code(), 0L);
            }
        };
    }

    private List<Explanation.Line> takenBack(RuleBook book, FactRows.Message message) {
        return rows.awards(List.of(message.origin())).stream()
                .filter(award -> award.transaction() == message.transaction())
                .map(award -> Explanation.Line.back(
                        book.find(award.rule(), award.version()).orElseThrow(), award))
                .toList();
    }
}
