package io.hansa.partners.settlement;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Money;
import io.hansa.kernel.Period;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.ledger.account.Holder;
import io.hansa.ledger.seal.Proof;
import io.hansa.ledger.seal.Seals;
import io.hansa.ledger.statement.StatementLine;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.Scope;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.transaction.TransactionRow;
import io.hansa.partners.transaction.Transactions;
import io.hansa.partners.visit.DoorEvent;
import io.hansa.partners.visit.DoorEvents;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads statements. Portal users and clients see their own partner's; another's does not exist. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({
    Roles.FINANCE,
    Roles.ADMIN,
    Roles.AUDITOR,
    Roles.SYSTEM,
    Roles.PARTNER_FINANCE,
    Roles.PARTNER_ADMIN,
    Roles.PARTNER_API
})
public class PartnerStatements {

    @Inject
    StatementRows rows;

    @Inject
    Partners partners;

    @Inject
    Statements ledger;

    @Inject
    Transactions transactions;

    @Inject
    DoorEvents doors;

    @Inject
    Seals seals;

    @Inject
    Callers callers;

    @Resource
    SessionContext context;

    /** Statements, newest first. */
    public Slice<StatementRow> list(StatementFilter filter, Optional<String> cursor, int limit) {
        var own = filter.within(reader().partner());
        return Slice.read(limit, most -> rows.list(own, cursor, most), Statement::number)
                .map(Statement::row);
    }

    /** @throws StatementNotFound when there is none, or it is another partner's */
    public StatementView statement(String number) {
        return mine(number).view(rows.lines(number));
    }

    /**
     * The postings behind a line, oldest first; also the rows of its CSV export, page by page.
     *
     * @throws StatementNotFound when there is no such statement or line, or it is another partner's
     */
    public Slice<StatementEntryRow> entries(String number, int line, Optional<String> cursor, int limit) {
        Statement statement = mine(number);
        LineRow found = rows.line(number, line).orElseThrow(() -> new StatementNotFound(number + "/" + line));
        var clearing = partners.standing(statement.partner()).clearing();
        Slice<StatementLine> postings = ledger.lines(
                clearing, Period.month(statement.month()), found.code(), found.origin(), cursor, Slice.limit(limit));
        List<EntryNumber> posted =
                postings.rows().stream().map(StatementLine::entry).toList();
        Map<EntryNumber, TransactionRow> sent = transactions.byEntries(posted);
        Map<EntryNumber, DoorEvent> atDoors = doors.byEntries(
                posted.stream().filter(entry -> !sent.containsKey(entry)).toList());
        return postings.map(posting -> {
            DoorEvent atDoor = atDoors.get(posting.entry());
            return atDoor == null ? row(posting, Optional.ofNullable(sent.get(posting.entry()))) : row(posting, atDoor);
        });
    }

    /** What a partner's statements that were issued before an instant come to, for the module's other features. */
    @PermitAll
    public SettledSums settled(String partnerCode, Instant before) {
        Optional<Statement> latest = rows.latestIssued(partnerCode, before);
        return new SettledSums(
                latest.map(Statement::month),
                Money.cny(rows.toPartner(partnerCode, before)),
                Money.cny(latest.map(Statement::carried).orElse(0L)));
    }

    /**
     * That an entry which touches the caller's accounts is sealed.
     *
     * @throws io.hansa.ledger.journal.UnknownEntry when there is none, or it touches none of them
     * @throws io.hansa.ledger.seal.NotSealedYet in the first minutes
     */
    public Proof proof(EntryNumber entry) {
        return seals.proof(entry, Holder.partner(reader().requirePartner()));
    }

    private static StatementEntryRow row(StatementLine posting, Optional<TransactionRow> transaction) {
        return new StatementEntryRow(
                posting.entry(),
                transaction.map(TransactionRow::reference),
                transaction.flatMap(TransactionRow::outlet),
                transaction.flatMap(TransactionRow::member),
                posting.occurredAt(),
                posting.businessDate(),
                Money.cny(posting.amount()));
    }

    private static StatementEntryRow row(StatementLine posting, DoorEvent atDoor) {
        return new StatementEntryRow(
                posting.entry(),
                Optional.of(atDoor.reference()),
                Optional.of(atDoor.outlet()),
                Optional.of(atDoor.member().value()),
                posting.occurredAt(),
                posting.businessDate(),
                Money.cny(posting.amount()));
    }

    private Statement mine(String number) {
        Caller caller = reader();
        return rows.find(number)
                .filter(statement -> caller.mayMean(statement.partner()))
                .orElseThrow(() -> new StatementNotFound(number));
    }

    private Caller reader() {
        return callers.of(context, Scope.READ);
    }
}
