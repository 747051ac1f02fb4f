package io.hansa.partners.file;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.partners.transaction.LineResult.Outcome;
import java.util.List;
import java.util.function.ToLongFunction;

/** What the rows of a file come to so far: of the check until it is confirmed, of the posting from then on. */
public record FileSums(List<KindSums> kinds) {

    static final FileSums NONE = new FileSums(List.of());

    public FileSums {
        kinds = List.copyOf(kinds);
    }

    public long of(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> sum(KindSums::accepted);
            case PARKED -> sum(KindSums::parked);
            case REPEATED -> sum(KindSums::repeated);
            case REFUSED -> sum(KindSums::refused);
        };
    }

    public long accepted() {
        return of(Outcome.ACCEPTED);
    }

    public long parked() {
        return of(Outcome.PARKED);
    }

    public long repeated() {
        return of(Outcome.REPEATED);
    }

    public long refused() {
        return of(Outcome.REFUSED);
    }

    /** Rows that are posted, or were: accepted at once, or waiting for what they undo. */
    public long toPost() {
        return accepted() + parked();
    }

    public long rows() {
        return accepted() + parked() + repeated() + refused();
    }

    public Points points() {
        return Points.of(sum(kind -> kind.points().amount()));
    }

    /** What the partner owes more, or less, in sum. */
    public Money money() {
        return Money.cny(sum(kind -> kind.money().minor()));
    }

    private long sum(ToLongFunction<KindSums> number) {
        return kinds.stream().mapToLong(number).reduce(0, Math::addExact);
    }
}
