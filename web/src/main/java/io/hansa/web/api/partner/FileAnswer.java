package io.hansa.web.api.partner;

import io.hansa.partners.file.FileNumber;
import io.hansa.partners.file.FileState;
import io.hansa.partners.file.FileView;
import io.hansa.partners.file.KindSums;
import io.hansa.partners.transaction.TransactionKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A file and what its rows come to: by the check until it is confirmed, by the posting from then on.
 *
 * @param percent of the rows that the present phase is through with
 * @param sameAs an earlier file with the same bytes
 */
public record FileAnswer(
        String file,
        String name,
        FileState state,
        int percent,
        long rows,
        long bytes,
        String sha256,
        String uploadedBy,
        Instant uploadedAt,
        Optional<String> confirmedBy,
        Optional<Instant> confirmedAt,
        long accepted,
        long parked,
        long repeated,
        long refused,
        long points,
        long moneyFen,
        List<Kind> kinds,
        Optional<String> sameAs) {

    static FileAnswer of(FileView view) {
        return new FileAnswer(
                view.number().value(),
                view.name(),
                view.state(),
                view.percent(),
                view.rows(),
                view.bytes(),
                view.hash(),
                view.uploadedBy().toString(),
                view.uploadedAt(),
                view.confirmedBy().map(Object::toString),
                view.confirmedAt(),
                view.sums().accepted(),
                view.sums().parked(),
                view.sums().repeated(),
                view.sums().refused(),
                view.sums().points().amount(),
                view.sums().money().minor(),
                view.sums().kinds().stream().map(Kind::of).toList(),
                view.sameAs().map(FileNumber::value));
    }

    /**
     * The rows of one kind.
     *
     * @param kind absent: of rows whose kind could not be read
     */
    public record Kind(
            Optional<TransactionKind> kind,
            long accepted,
            long parked,
            long repeated,
            long refused,
            long points,
            long moneyFen) {

        static Kind of(KindSums sums) {
            return new Kind(
                    sums.kind(),
                    sums.accepted(),
                    sums.parked(),
                    sums.repeated(),
                    sums.refused(),
                    sums.points().amount(),
                    sums.money().minor());
        }
    }
}
