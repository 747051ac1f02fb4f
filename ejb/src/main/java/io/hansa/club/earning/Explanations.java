package io.hansa.club.earning;

import io.hansa.club.entitlement.RuleRights;
import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.LocalizedText;
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
    RuleRights rights;

    @Inject
    PartnerFacts partners;

    /** Of a message; empty where no rule was in force for it. */
    public Optional<Explanation> of(TransactionNumber number) {
        return explain(rows.message(number.value()).stream().toList()).stream().findFirst();
    }

    /** Of entries, at most 200: for staff, and for the member whose points they moved; others' are left out. */
    @RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM, Roles.MEMBER
    })
    public Map<EntryNumber, Explanation> ofEntries(Collection<EntryNumber> entries) {
        Actor caller = Caller.of(context);
        List<FactRows.Message> messages =
                rows
                        .messagesOf(entries.stream()
                                .limit(Slice.MAX_LIMIT)
                                .map(EntryNumber::value)
                                .toList())
                        .stream()
                        .filter(message -> caller.kind() != Actor.Kind.MEMBER
                                || caller.ref().equals(message.member()))
                        .toList();
        return explain(messages).stream().collect(Collectors.toMap(Explanation::entry, each -> each));
    }

    /**
     * Of a message of the caller's partner: which rules gave something, and what of the message was missing for more; empty where no
     * rule was in force for it.
     *
     * @throws io.hansa.kernel.NotFound when there is none, or it is another partner's
     */
    @RolesAllowed({Roles.PARTNER_TILL, Roles.PARTNER_FINANCE, Roles.PARTNER_ADMIN, Roles.PARTNER_API})
    public Optional<Explanation> ofMine(TransactionNumber number) {
        partners.requireMine(number.value());
        return of(number).map(Explanation::forPartner);
    }

    /** Names of rights are asked for once, and only where some rule gives any. */
    private List<Explanation> explain(List<FactRows.Message> messages) {
        boolean named =
                messages.stream().anyMatch(message -> books.book(message.book()).givesRights());
        Map<String, LocalizedText> names = named ? rights.names() : Map.of();
        return messages.stream().map(message -> explain(message, names)).toList();
    }

    private Explanation explain(FactRows.Message message, Map<String, LocalizedText> names) {
        RuleBook book = books.book(message.book());
        FactsJson.Facts facts = FactsJson.read(message.facts());
        List<Explanation.Line> lines =
                message.isAccrual() ? decided(book, facts, names) : takenBack(book, message, names);
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

    private static List<Explanation.Line> decided(
            RuleBook book, FactsJson.Facts facts, Map<String, LocalizedText> names) {
        return Evaluator.decide(book.on(facts.message().on()), facts.message(), facts.member(), counters(facts))
                .stream()
                .map(verdict -> Explanation.Line.of(verdict, names))
                .toList();
    }

    /** As they were kept: of rules that could apply; the others did not come to be limited. */
    private static Counters counters(FactsJson.Facts facts) {
        LocalDate on = facts.message().on();
        return new Counters() {
            @Override
            public long used(EarningRule rule, Cap cap) {
                Used had = facts.used().getOrDefault(Counter.of("", rule.code(), cap.per(), on), Used.NOTHING);
                return cap.of() == Cap.Of.AMOUNT ? had.amount() : had.times();
            }

            @Override
            public long spent(EarningRule rule) {
                return facts.spent().getOrDefault(rule.code(), 0L);
            }
        };
    }

    private static List<Explanation.Line> takenBack(
            RuleBook book, FactRows.Message message, Map<String, LocalizedText> names) {
        return AwardsJson.read(message).stream()
                .map(award -> Explanation.Line.back(
                        book.find(award.rule(), award.version()).orElseThrow(), award, names))
                .toList();
    }
}
