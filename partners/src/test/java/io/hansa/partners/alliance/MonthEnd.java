package io.hansa.partners.alliance;

import io.hansa.partners.settlement.NettingView;
import io.hansa.partners.settlement.PartnerStatements;
import io.hansa.partners.settlement.Settlement;
import io.hansa.partners.settlement.StatementFilter;
import io.hansa.partners.settlement.StatementRow;
import io.hansa.partners.settlement.StatementView;
import io.hansa.partners.testing.PartnersWorld;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;

/**
 * Settles a frozen month as a run of kind {@code settlement} does: some partners a chunk, each chunk a transaction, and in a last one
 * whoever came behind, and the closing. Everything may be done again after a crash.
 */
final class MonthEnd {

    /** As many as a run takes. */
    static final int PARTNERS_PER_CHUNK = 25;

    private static final int PAGE = 200;

    private final PartnersWorld world;
    private final YearMonth month;

    MonthEnd(PartnersWorld world, YearMonth month) {
        this.world = world;
        this.month = month;
    }

    /** What finance does before it settles: looks at what each statement would say. */
    void preview() {
        Optional<String> cursor = Optional.empty();
        do {
            Optional<String> from = cursor;
            cursor = joining(() -> settlement().preview(month, from, PAGE)).next();
        } while (cursor.isPresent());
    }

    /** @param committed is told how many chunks are done, after each */
    void settle(int partnersPerChunk, IntConsumer committed) {
        int chunks = 0;
        for (List<String> codes = after("", partnersPerChunk);
                !codes.isEmpty();
                codes = after(codes.get(codes.size() - 1), partnersPerChunk)) {
            chunk(codes);
            committed.accept(++chunks);
        }
        finish();
        committed.accept(chunks + 1);
    }

    private List<String> after(String code, int limit) {
        return joining(() -> settlement().partnersToSettle(month, Optional.of(code), limit));
    }

    private void chunk(List<String> codes) {
        joining(() -> {
            settlement().settle(month, codes);
            return null;
        });
    }

    private void finish() {
        joining(() -> {
            for (List<String> codes = settlement().partnersToSettle(month, Optional.of(""), PAGE);
                    !codes.isEmpty();
                    codes = settlement().partnersToSettle(month, Optional.of(codes.get(codes.size() - 1)), PAGE)) {
                settlement().settle(month, codes);
            }
            return settlement().close(month);
        });
    }

    /** All statements of the month, by number. */
    List<StatementView> statements() {
        List<StatementView> all = new ArrayList<>();
        var filter = new StatementFilter(Optional.of(month), Optional.empty());
        Optional<String> cursor = Optional.empty();
        do {
            Optional<String> from = cursor;
            var slice = joining(() -> papers().list(filter, from, PAGE));
            for (StatementRow row : slice.rows()) {
                all.add(joining(() -> papers().statement(row.number())));
            }
            cursor = slice.next();
        } while (cursor.isPresent());
        Collections.reverse(all);
        return all;
    }

    List<NettingView> nettings() {
        return joining(() -> settlement().nettings(month));
    }

    /** All that is on paper: the statements whole, the texts that their hashes cover, and the nettings. */
    String text() {
        StringBuilder text = new StringBuilder();
        statements()
                .forEach(statement ->
                        text.append(statement.text()).append(statement).append("\n\n"));
        nettings()
                .forEach(netting -> text.append(netting.text()).append(netting).append("\n\n"));
        return text.toString();
    }

    /** In the caller's transaction if it has one, as boundaries do. */
    private <T> T joining(Callable<T> work) {
        if (!world.ledger().transactions().isRunning()) {
            return world.asSystem(work);
        }
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Settlement settlement() {
        return world.the(Settlement.class);
    }

    private PartnerStatements papers() {
        return world.the(PartnerStatements.class);
    }
}
