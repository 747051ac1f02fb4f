package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A decided entry with all rows that hang on it. */
record Entry(
        EntryNumber number,
        EntryKind kind,
        Header header,
        byte[] requestHash,
        Instant recordedAt,
        Optional<EntryNumber> reverses,
        List<Posting> postings,
        List<Lot> lots,
        List<LotUse> uses,
        Optional<OpenHold.Facts> hold,
        Optional<HoldEvent> event,
        List<Undone> undone,
        Optional<Drawn> drawn,
        byte[] hash) {

    Entry hashed(byte[] newHash) {
        return new Entry(
                number,
                kind,
                header,
                requestHash,
                recordedAt,
                reverses,
                postings,
                lots,
                uses,
                hold,
                event,
                undone,
                drawn,
                newHash);
    }

    Entry with(List<Posting> newPostings) {
        return new Entry(
                number,
                kind,
                header,
                requestHash,
                recordedAt,
                reverses,
                newPostings,
                lots,
                uses,
                hold,
                event,
                undone,
                drawn,
                hash);
    }
}
