package io.hansa.web.member;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Slice;
import io.hansa.ledger.statement.StatementLine;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.partner.Partners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lines of the member's wallet with the names of the partners they came from, in two statements a page. */
@ApplicationScoped
class LedgerLines {

    private static final String PARTNER = "partner";

    @Inject
    Statements statements;

    @Inject
    Partners partners;

    Slice<LedgerLine> of(Me me, Optional<String> cursor, int limit) {
        Slice<StatementLine> lines = statements.lines(me.wallet(), cursor, limit);
        Map<String, LocalizedText> names = partners.names(lines.rows().stream()
                .map(LedgerLines::partner)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return lines.map(line -> new LedgerLine(line, where(line, names)));
    }

    private static LocalizedText where(StatementLine line, Map<String, LocalizedText> names) {
        String partner = partner(line);
        return partner == null ? null : names.getOrDefault(partner, new LocalizedText(partner, partner));
    }

    private static String partner(StatementLine line) {
        return line.why().inputs().get(PARTNER);
    }
}
