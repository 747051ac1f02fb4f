package io.hansa.club.earning;

import io.hansa.club.entitlement.RuleRights;
import io.hansa.club.holiday.Holidays;
import io.hansa.club.member.Survivors;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.partners.port.Bonuses;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.PartnerFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides live messages by the rules that run, once a batch, in a bounded number of statements. */
@ApplicationScoped
class LiveBonuses implements Bonuses {

    @Inject
    RuleBooks books;

    @Inject
    People people;

    @Inject
    LimitRows limits;

    @Inject
    Survivors survivors;

    @Inject
    FactRows facts;

    @Inject
    RuleRights rights;

    @Inject
    PartnerFacts partners;

    @Inject
    Holidays holidays;

    @Inject
    Programme programme;

    @Override
    public OfBatch of(Batch batch) {
        RuleBook book = books.current();
        if (batch.undone().isEmpty() && (batch.accruals().isEmpty() || book.isEmpty())) {
            return Bonuses.none();
        }
        Scene scene = new Scene(
                book,
                batch.partnerCode(),
                people.of(book, batch.accruals().stream().map(Message::member).toList()),
                divisions(book, batch),
                holidays.calendar(programme.now()),
                programme);
        Tallies tallies = new Tallies(book, limits, partners, merged(batch), batch.posted());
        return new LiveBatch(scene, tallies, facts, new LiveRights(book, rights), batch);
    }

    /** Of hardly anybody, and then in a few statements. */
    private Map<String, Set<String>> merged(Batch batch) {
        Set<MemberNumber> survived = batch.accruals().stream()
                .map(Message::member)
                .filter(MemberAccounts::survivor)
                .map(MemberAccounts::number)
                .collect(Collectors.toSet());
        return survivors.meaning(survived).entrySet().stream()
                .collect(Collectors.groupingBy(
                        merged -> merged.getValue().value(),
                        Collectors.mapping(merged -> merged.getKey().value(), Collectors.toSet())));
    }

    private Map<String, String> divisions(RuleBook book, Batch batch) {
        if (!book.asks(MessageCondition.InRegion.class)) {
            return Map.of();
        }
        Set<String> outlets = batch.accruals().stream().map(Message::outlet).collect(Collectors.toSet());
        return outlets.isEmpty() ? Map.of() : partners.divisions(batch.partnerCode(), List.copyOf(outlets));
    }
}
