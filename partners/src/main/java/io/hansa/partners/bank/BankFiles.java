package io.hansa.partners.bank;

import io.hansa.kernel.Actor;
import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.Money;
import io.hansa.kernel.NewTransaction;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.access.Callers;
import io.hansa.partners.payment.PayerAccount;
import io.hansa.partners.payment.PayerUnknown;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the bank's files: uploading one moves nothing and says what applying it would do. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.FINANCE, Roles.ADMIN})
public class BankFiles {

    /** So many transactions are applied in one transaction of the database. */
    static final int PART = 100;

    @Inject
    BankRows rows;

    @Inject
    Judging judging;

    @Inject
    Applying applying;

    @Inject
    PayerAccount own;

    @Inject
    BankFileLimit limit;

    @Inject
    NewTransaction anew;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Inject
    Event<BankStepped> stepped;

    @Resource
    SessionContext context;

    /**
     * Keeps a file, or finds it when it was uploaded before, byte for byte.
     *
     * @throws BankFileUnreadable when it is not XML that can be read
     * @throws BankFileNotCamt when it is another message
     * @throws BankFileTooLarge when it is
     * @throws BankFileOtherAccount when it is not of the programme's own account
     * @throws PayerUnknown when that is not configured
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public BankFileView upload(String name, InputStream content) {
        Actor actor = callers.of(context).actor();
        String account = own.payer().orElseThrow(PayerUnknown::new).number();
        // read before the transaction begins: a slow sender holds no connection, and a stream is there once only
        try (var weighed = new Weighed(content, limit.bytes(), limit::tooLarge)) {
            BankContent read = CamtReading.of(weighed, limit);
            weighed.transferTo(OutputStream.nullOutputStream());
            if (!read.account().replace(" ", "").equals(account)) {
                throw new BankFileOtherAccount(read.account());
            }
            var weight = new BankFile.Weight(weighed.bytes(), weighed.sha256());
            return file(keep(read, weight, new BankFile.Sent(called(name), actor, programme.now())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String called(String name) {
        return name == null || name.isBlank() ? "camt.xml" : name;
    }

    /** The number of the file, or of the same one that somebody sent before. */
    private long keep(BankContent read, BankFile.Weight weight, BankFile.Sent sent) {
        try {
            return anew.of(() ->
                    rows.bySha256(weight.sha256()).map(BankFile::number).orElseGet(() -> add(read, weight, sent)));
        } catch (RuntimeException e) {
            if (DuplicateEntry.messageOf(e).isEmpty()) {
                throw e;
            }
            return anew.of(() -> rows.bySha256(weight.sha256()).orElseThrow().number());
        }
    }

    private long add(BankContent read, BankFile.Weight weight, BankFile.Sent sent) {
        var file = new BankFile(rows.nextFile(), read, weight, sent);
        var identities = new Identities(read.account());
        List<BankEntry> entries = new ArrayList<>();
        for (BankLine line : read.lines()) {
            entries.add(new BankEntry(file.number(), entries.size() + 1, identities.of(line), line));
        }
        rows.add(file, entries);
        stepped.fire(new BankStepped(BankStepped.Step.UPLOADED, Long.toString(file.number())));
        return file.number();
    }

    /**
     * Applies the next part of a file; it is done when {@link BankFileView#isApplied}. Each part commits by itself, so that
     * whoever goes on after a crash goes on where it was.
     *
     * @throws BankFileNotFound when there is none
     */
    public BankFileView applyNext(long number) {
        Actor actor = callers.of(context).actor();
        rows.takeTurn();
        BankFile file = rows.lock(number);
        if (!file.isApplied()) {
            List<BankEntry> part = rows.entries(number, file.applied(), PART);
            applying.apply(part, actor);
            file.applied(part.get(part.size() - 1).line());
            stepped.fire(new BankStepped(BankStepped.Step.APPLIED, Long.toString(number)));
        }
        return file.view(BankFileView.Counts.NONE);
    }

    /** Files, newest first, without what their transactions are. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    public Slice<BankFileView> list(Optional<String> cursor, int limit) {
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        return Slice.read(limit, most -> rows.list(before, most), file -> Long.toString(file.number()))
                .map(file -> file.view(BankFileView.Counts.NONE));
    }

    /** @throws BankFileNotFound when there is none */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    public BankFileView file(long number) {
        BankFile file = rows.find(number);
        return file.view(counts(file));
    }

    /** A file's transactions, in its order. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    public Slice<BankEntryRow> entries(long number, Optional<String> cursor, int limit) {
        int most = Slice.limit(limit);
        int after = Slice.begin(cursor, Integer::parseInt, 0);
        List<BankEntryRow> all = all(number).stream().map(BankFiles::row).toList();
        List<BankEntryRow> page =
                all.stream().filter(row -> row.line() > after).limit(most + 1L).toList();
        return Slice.cut(page, most, row -> Integer.toString(row.line()));
    }

    private List<Judging.Judged> all(long number) {
        return judging.judge(rows.entries(number, 0, BankFileLimit.MOST_ENTRIES));
    }

    private BankFileView.Counts counts(BankFile file) {
        Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
        long repeated = 0;
        Money paid = Money.cny(0);
        Money received = Money.cny(0);
        for (Judging.Judged judged : all(file.number())) {
            if (judged.isRepeated()) {
                repeated++;
                continue;
            }
            Verdict verdict = judged.match().verdict();
            verdicts.merge(verdict, 1L, Long::sum);
            Money amount = Money.cny(judged.entry().said().amount());
            paid = verdict == Verdict.PAYMENT ? paid.plus(amount) : paid;
            received = verdict == Verdict.INVOICE ? received.plus(amount) : received;
        }
        return new BankFileView.Counts(verdicts, repeated, paid, received);
    }

    private static BankEntryRow row(Judging.Judged judged) {
        Optional<Movement> known = Optional.ofNullable(judged.known());
        return new BankEntryRow(
                judged.entry().line(),
                judged.entry().said(),
                judged.match().verdict(),
                judged.isRepeated(),
                judged.match()
                        .payment()
                        .map(payment -> payment.endToEnd())
                        .or(() -> judged.match()
                                .invoice()
                                .map(invoice -> invoice.number().value())),
                known.map(Movement::number),
                known.map(Movement::state));
    }
}
