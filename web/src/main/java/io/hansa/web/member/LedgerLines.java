package io.hansa.web.member;

import io.hansa.club.earning.Explanation;
import io.hansa.club.earning.Explanations;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Slice;
import io.hansa.ledger.statement.StatementLine;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.partner.Partners;
import io.hansa.web.faces.EarningWords;
import io.hansa.web.faces.LedgerWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of the member's accounts with the names of the partners they came from, in three statements a page. */
@ApplicationScoped
class LedgerLines {

    private static final String PARTNER = "partner";

    @Inject
    Statements statements;

    @Inject
    Partners partners;

    @Inject
    Explanations explanations;

    Slice<LedgerLine> of(Me me, Optional<String> cursor, int limit) {
        return of(statements.lines(me.wallet(), cursor, limit));
    }

    Slice<LedgerLine> of(Slice<StatementLine> lines) {
        Map<String, LocalizedText> names = partners.names(lines.rows().stream()
                .map(LedgerLines::partner)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<EntryNumber, Explanation> rules = explanations.ofEntries(
                lines.rows().stream().map(StatementLine::entry).toList());
        return lines.map(line -> new LedgerLine(line, where(line, names), details(line, rules)));
    }

    private static List<String> details(StatementLine line, Map<EntryNumber, Explanation> rules) {
        return Stream.concat(
                        LedgerWords.detailsForMember(line.why()).stream(),
                        EarningWords.forMember(rules.get(line.entry())).stream())
                .toList();
    }

    private static LocalizedText where(StatementLine line, Map<String, LocalizedText> names) {
        String partner = partner(line);
        return partner == null ? null : names.getOrDefault(partner, new LocalizedText(partner, partner));
    }

    private static String partner(StatementLine line) {
        return line.why().inputs().get(PARTNER);
    }
}
