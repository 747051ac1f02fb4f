package io.hansa.partners.invoice;

import io.hansa.kernel.Money;
import io.hansa.kernel.Period;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.statement.CodeSum;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.Scope;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.remittance.Remittances;
import io.hansa.partners.settlement.PartnerStatements;
import io.hansa.partners.settlement.SettledSums;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads invoices, what is open of them, and how long. Portal users and clients see their own partner's; another's does not exist. */
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
public class Invoices {

    private static final String PAYMENTS = "payment.";

    @Inject
    InvoiceRows rows;

    @Inject
    Reckoned reckoned;

    @Inject
    Remittances remittances;

    @Inject
    PartnerStatements statements;

    @Inject
    Partners partners;

    @Inject
    Statements ledger;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /** Invoices as of a date: newest first, or those of a bucket, which are a partner's, with those due first first. */
    public Slice<InvoiceRow> list(InvoiceFilter filter, LocalDate asOf, Optional<String> cursor, int limit) {
        InvoiceFilter own = filter.within(reader().partner());
        if (own.bucket().isPresent() && own.partnerCode().isPresent()) {
            return new Slice<>(inBucket(own.partnerCode().get(), own.bucket().get(), asOf), Optional.empty());
        }
        Slice<Invoice> found =
                Slice.read(limit, most -> rows.list(own.partnerCode(), asOf, cursor, most), Invoice::number);
        Map<String, InvoiceRow> known =
                byNumber(found.rows().stream().map(Invoice::partner).collect(Collectors.toSet()), asOf);
        return found.map(invoice -> known.get(invoice.number()));
    }

    private List<InvoiceRow> inBucket(String partner, Bucket bucket, LocalDate asOf) {
        return reckoned.of(partner, asOf).invoices().stream()
                .filter(InvoiceRow::isOpen)
                .filter(invoice -> invoice.bucket() == bucket)
                .limit(Slice.MAX_LIMIT)
                .toList();
    }

    private Map<String, InvoiceRow> byNumber(Set<String> ofPartners, LocalDate asOf) {
        var known = new HashMap<String, InvoiceRow>();
        reckoned.of(ofPartners, asOf)
                .values()
                .forEach(of ->
                        of.invoices().forEach(row -> known.put(row.number().value(), row)));
        return known;
    }

    /**
     * An invoice as it is today.
     *
     * @throws InvoiceNotFound when there is none, or it is another partner's
     */
    public InvoiceRow invoice(String asked) {
        Caller caller = reader();
        InvoiceNumber number = new InvoiceNumber(asked);
        Invoice invoice = rows.find(number.value())
                .filter(found -> caller.mayMean(found.partner()))
                .orElseThrow(() -> new InvoiceNotFound(number.value()));
        return byNumber(Set.of(invoice.partner()), programme.today()).get(number.value());
    }

    /** What is open of partners that were ever asked to pay, by ascending code. */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    public Slice<AgeingRow> ageing(LocalDate asOf, Optional<String> cursor, int limit) {
        Slice<String> codes =
                Slice.read(limit, most -> rows.partnersAfter(cursor.orElse(""), most), Function.identity());
        Map<String, Reckoned.OfPartner> known = reckoned.of(new LinkedHashSet<>(codes.rows()), asOf);
        return codes.map(code ->
                AgeingRow.of(code, known.get(code).invoices(), known.get(code).beyond()));
    }

    /** What a partner's clearing account consists of, as of a business date; a partner's own users see their own. */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.PARTNER_FINANCE, Roles.PARTNER_ADMIN})
    public PartnerAccount account(String partnerCode, LocalDate asOf) {
        callers.of(context).requireMayMean(partnerCode);
        AccountId clearing = partners.standing(partnerCode).clearing();
        Reckoned.OfPartner own = reckoned.of(partnerCode, asOf);
        SettledSums settled = statements.settled(partnerCode, programme.startOf(asOf.plusDays(1)));
        LocalDate from =
                settled.until().map(month -> month.plusMonths(1).atDay(1)).orElse(LocalDate.EPOCH);
        return new PartnerAccount(
                partnerCode,
                asOf,
                Money.cny(ledger.balanceOn(clearing, asOf)),
                own.invoices().stream().map(InvoiceRow::open).reduce(Money.cny(0), Money::plus),
                settled.toPartner().minus(Money.cny(remittances.paidOut(partnerCode, asOf))),
                settled.carried(),
                Money.cny(from.isAfter(asOf) ? 0 : unbilled(clearing, new Period(from, asOf.plusDays(1)))),
                Money.cny(own.beyond()));
    }

    private long unbilled(AccountId clearing, Period period) {
        return ledger.sums(clearing, period).stream()
                .filter(sum -> !sum.code().startsWith(PAYMENTS))
                .mapToLong(CodeSum::amount)
                .reduce(0, Math::addExact);
    }

    /** Invoices as they are today, by number, for the module's other features; unknown numbers are left out. */
    @PermitAll
    public Map<String, InvoiceRow> byNumbers(Collection<String> numbers) {
        List<Invoice> found = new ArrayList<>(rows.find(numbers));
        Map<String, InvoiceRow> known =
                byNumber(found.stream().map(Invoice::partner).collect(Collectors.toSet()), programme.today());
        return found.stream().collect(Collectors.toMap(Invoice::number, invoice -> known.get(invoice.number())));
    }

    private Caller reader() {
        return callers.of(context, Scope.READ);
    }
}
