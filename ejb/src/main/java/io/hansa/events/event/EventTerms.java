package io.hansa.events.event;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Points;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an event says and whom it is for.
 *
 * @param pointsPerSeat what each seat costs, the member's and the companions'; zero: free
 * @param companions how many a member may bring at most
 * @param windows from when which tier can book; at least one
 * @param bookingClosesAt not after the end; from then on nobody books and nobody comes up from the waiting list
 * @param refundUntil a booking cancelled before it gets its points back
 */
public record EventTerms(
        EventKind kind,
        LocalizedText title,
        LocalizedText description,
        String venue,
        Instant starts,
        Instant ends,
        int capacity,
        Points pointsPerSeat,
        int companions,
        List<BookingWindow> windows,
        Instant bookingClosesAt,
        Instant refundUntil) {

    public EventTerms {
        windows = List.copyOf(windows);
        text(title, "title", 120);
        text(description, "description", 2000);
        check(starts.isBefore(ends), "ends", "before-start");
        check(!starts.plus(EventRows.LONGEST).isBefore(ends), "ends", "too-long");
        check(capacity >= 1 && capacity <= 2_000, "capacity", "out-of-range");
        check(pointsPerSeat.amount() >= 0 && pointsPerSeat.amount() <= 10_000_000L, "pointsPerSeat", "out-of-range");
        check(companions >= 0 && companions <= 9, "companions", "out-of-range");
        check(!windows.isEmpty() && windows.size() <= 10, "windows", "missing");
        check(
                windows.stream().map(BookingWindow::tierRank).distinct().count() == windows.size(),
                "windows",
                "same-tier");
        check(!bookingClosesAt.isAfter(ends), "bookingClosesAt", "after-end");
        check(windows.stream().allMatch(w -> w.opensAt().isBefore(bookingClosesAt)), "windows", "after-close");
        check(!refundUntil.isAfter(ends), "refundUntil", "after-end");
    }

    /** When booking opens for a tier: with the earliest window of its rank or a lower one; empty when there is none. */
    public Optional<Instant> opensFor(int tier) {
        return windows.stream()
                .filter(window -> window.tierRank() <= tier)
                .map(BookingWindow::opensAt)
                .min(Instant::compareTo);
    }

    private static void text(LocalizedText text, String field, int longest) {
        check(text != null && !text.zh().isBlank() && !text.en().isBlank(), field, "missing");
        check(text.zh().length() <= longest && text.en().length() <= longest, field, "too-long");
    }

    private static void check(boolean right, String field, String reason) {
        if (!right) {
            throw new InvalidEvent(field, reason);
        }
    }
}
