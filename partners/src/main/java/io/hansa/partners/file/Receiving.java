package io.hansa.partners.file;

import io.hansa.kernel.Actor;
import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.NewTransaction;
import io.hansa.kernel.Programme;
import io.hansa.kernel.csv.CsvHeader;
import io.hansa.kernel.csv.CsvReader;
import io.hansa.kernel.csv.CsvRow;
import io.hansa.kernel.csv.UnreadableFile;
import io.hansa.partners.file.PartnerFile.Content;
import io.hansa.partners.port.FilePhase;
import io.hansa.partners.port.FileRuns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Receives a file as it comes. Each part is a transaction of its own, so that a slow sender holds no connection; what makes them
 * a file is the last of them.
 */
@ApplicationScoped
class Receiving {

    private static final int LONGEST_ROW = 8_000;

    /** How long after its beginning a file may still be coming. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final int MOST_FORGOTTEN = 20;

    @Inject
    FileRows rows;

    @Inject
    FileRuns runs;

    @Inject
    FileLimit limit;

    /**
     * For reads too: what this server keeps open of a read outside of a transaction, it would pass on to the thread of the run that
     * the last one starts.
     */
    @Inject
    NewTransaction anew;

    @Inject
    Programme programme;

    /** Which file it became, and whether it was received before under the same key. */
    record Received(FileNumber number, boolean replayed) {}

    /** Who sends what to whom. */
    record Sending(String partner, String name, Actor sender, String key) {

        /** Within which keys are unique: a client's or a user's own, and of staff for each partner. */
        String scope() {
            return sender + ">" + partner;
        }
    }

    /**
     * Takes a file in, and starts its check.
     *
     * @param asked who sends what to whom
     * @throws UnreadableFile when it is none; nothing of it is kept
     * @throws IdempotencyConflict when the key is that of other bytes
     */
    Received receive(Supplier<Sending> asked, InputStream from) {
        Sending sending = anew.of(asked);
        var measured = new Measured(from, limit.megabytes());
        Optional<PartnerFile> known = known(sending);
        if (known.isPresent()) {
            return again(known.get(), sending, measured.hash());
        }
        var file = new PartnerFile(sending.partner(), sending.name(), sending.sender(), programme.now());
        anew.of(() -> {
            rows.add(file);
            return file;
        });
        boolean mine = false;
        try {
            Content content = take(file.id(), measured);
            mine = finish(file.id(), content, sending);
        } finally {
            if (!mine) {
                forget(file.id());
            }
        }
        return mine
                ? new Received(file.number(), false)
                : again(known(sending).orElseThrow(), sending, measured.hash());
    }

    /** Deletes what was left of files that broke off when a server died, a few at a time. */
    int forgetBroken() {
        List<Long> broken = rows.broken(programme.now().minus(LONGEST), MOST_FORGOTTEN);
        broken.forEach(this::forget);
        return broken.size();
    }

    private Optional<PartnerFile> known(Sending sending) {
        return anew.of(() -> rows.byKey(sending.scope(), sending.key()));
    }

    private void forget(long file) {
        anew.of(() -> {
            rows.forget(file);
            return file;
        });
    }

    private Content take(long file, Measured measured) {
        var reader = new CsvReader(measured, LONGEST_ROW);
        var header = CsvHeader.read(reader, FileColumn.required(), FileColumn::isKnown);
        var parts = new PartWriter(
                file,
                part -> anew.of(() -> {
                    rows.add(part);
                    return part;
                }));
        for (Optional<CsvRow> row = reader.next(); row.isPresent(); row = reader.next()) {
            parts.add(FileLine.of(header, row.get()));
        }
        parts.flush();
        if (parts.rows() == 0) {
            throw new UnreadableFile("empty", "");
        }
        return new Content(measured.hash(), measured.bytes(), parts.rows(), parts.parts());
    }

    /** @return false when the same key has brought in another file in the meantime */
    private boolean finish(long id, Content content, Sending sending) {
        try {
            return anew.of(() -> {
                rows.lock(id).received(content, sending.scope(), sending.key(), programme.now());
                rows.flush();
                runs.start(id, FilePhase.CHECK);
                return true;
            });
        } catch (RuntimeException e) {
            if (DuplicateEntry.messageOf(e).isEmpty()) {
                throw e;
            }
            return false;
        }
    }

    private static Received again(PartnerFile known, Sending sending, byte[] hash) {
        if (!known.hasHash(hash)) {
            throw new IdempotencyConflict(sending.key());
        }
        return new Received(known.number(), true);
    }
}
