package io.hansa.club.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The ladders as they are kept, with the first version of one of a test's own in force for as long as the test works. A version begins
 * tomorrow at the earliest; and one that was in force for ever would put every other test's members on it.
 */
@Specializes
@ApplicationScoped
public class BegunLadders extends LadderRows {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    @Inject
    LaddersInForce inForce;

    private volatile String begun = "";

    @Override
    List<LadderVersionView> all() {
        return super.all().stream()
                .map(version ->
                        version.ladder().equals(begun) && version.version() == 1 ? sinceLongAgo(version) : version)
                .toList();
    }

    private static LadderVersionView sinceLongAgo(LadderVersionView of) {
        return new LadderVersionView(
                of.ladder(), of.name(), of.version(), LONG_AGO, of.terms(), of.setBy(), of.setAt(), of.decision());
    }

    public <T> T whileInForce(String ladder, Callable<T> work) {
        begin(ladder);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            begin("");
        }
    }

    private void begin(String ladder) {
        begun = ladder;
        inForce.forget();
    }
}
