package io.hansa.partners.transaction;

import io.hansa.kernel.MemberNumber;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Recognises requests that were accepted before, whatever way and under whatever key they came. */
@ApplicationScoped
class Recognition {

    @Inject
    TransactionRows rows;

    @Inject
    ItemRows items;

    @Inject
    ParkedRows parked;

    @Inject
    Situations situations;

    /** The transactions that requests repeat, by request; those that repeat none are left out. */
    Map<TransactionRequest, TransactionNumber> repeated(
            Sender sender, Collection<? extends TransactionRequest> requests) {
        Map<String, PartnerTransaction> accepted = rows.accepted(
                sender.partner(),
                requests.stream().map(TransactionRequest::reference).collect(Collectors.toSet()));
        var known = requests.stream()
                .filter(request -> accepted.containsKey(request.reference()))
                .toList();
        var repeated = new HashMap<TransactionRequest, TransactionNumber>();
        if (!known.isEmpty()) {
            complete(known, accepted);
            Situation situation = situations.glimpse(sender, known);
            for (TransactionRequest request : known) {
                PartnerTransaction row = accepted.get(request.reference());
                if (same(request, row, situation::member)) {
                    repeated.put(request, row.transactionNumber());
                }
            }
        }
        requests.stream()
                .filter(request -> !accepted.containsKey(request.reference()))
                .forEach(request ->
                        waiting(sender.partner(), request).ifPresent(number -> repeated.put(request, number)));
        return repeated;
    }

    /** Reads the items of those transactions that a request could repeat that names items. */
    void complete(Collection<? extends TransactionRequest> requests, Map<String, PartnerTransaction> accepted) {
        items.complete(requests.stream()
                .filter(request -> !codes(request).isEmpty())
                .map(request -> accepted.get(request.reference()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    /** The reversal that waits for its original and that a request repeats. */
    Optional<TransactionNumber> waiting(String partner, TransactionRequest request) {
        return request instanceof Reversal reversal
                ? parked.byReference(partner, reversal.reference(), 1).stream()
                        .filter(each -> same(reversal, each.request()))
                        .findFirst()
                        .map(each -> new TransactionNumber(each.number()))
                : Optional.empty();
    }

    /** But for their keys. */
    static boolean same(Reversal one, Reversal other) {
        return one.reference().equals(other.reference())
                && stored(one.occurredAt()).equals(stored(other.occurredAt()))
                && one.original().equals(other.original())
                && one.amountFen().equals(other.amountFen())
                && one.points().equals(other.points())
                && Set.copyOf(one.items()).equals(Set.copyOf(other.items()));
    }

    /** Whether a request says what a transaction said: all of it but its key, and how it names the member. */
    static boolean same(
            TransactionRequest request, PartnerTransaction row, Function<String, Optional<MemberAccounts>> members) {
        return row.reference.equals(request.reference())
                && stored(request.occurredAt()).equals(stored(row.occurredAt))
                && sameMember(request, row, members)
                && sameBody(request, row);
    }

    private static boolean sameBody(TransactionRequest request, PartnerTransaction row) {
        if (request instanceof Accrual accrual) {
            return row.kind == TransactionKind.ACCRUAL
                    && accrual.outlet().equals(row.outlet)
                    && sameGoods(accrual.goods(), row)
                    && sameItems(accrual.items(), row)
                    && Objects.equals(boxed(accrual.amountFen()), row.amountFen)
                    && (accrual.points().isEmpty() || accrual.points().getAsLong() == row.points - row.bonusPoints);
        }
        if (request instanceof Redemption redemption) {
            return row.kind == TransactionKind.REDEMPTION
                    && redemption.outlet().equals(row.outlet)
                    && sameGoods(redemption.goods(), row)
                    && sameItems(redemption.items(), row)
                    && redemption.points() == -row.points;
        }
        return request instanceof Reversal reversal
                && row.kind == TransactionKind.REVERSAL
                && reversal.original().equals(row.original)
                && (reversal.items().isEmpty() || Set.copyOf(reversal.items()).equals(codes(row)))
                && (reversal.amountFen().isEmpty() || Objects.equals(boxed(reversal.amountFen()), row.amountFen))
                && (reversal.points().isEmpty()
                        || row.amountFen == null
                                && reversal.points().getAsLong() == Math.abs(row.points - row.bonusPoints));
    }

    /** Who does not name them, as files without those columns, does not contradict. */
    private static boolean sameGoods(Goods goods, PartnerTransaction row) {
        return goods.product().map(product -> product.equals(row.product)).orElse(true)
                && goods.category()
                        .map(category -> category.equals(row.category))
                        .orElse(true);
    }

    private static boolean sameItems(List<TransactionItem> items, PartnerTransaction row) {
        return items.isEmpty() || Set.copyOf(items).equals(Set.copyOf(row.items));
    }

    private static Set<String> codes(PartnerTransaction row) {
        return row.items.stream().map(TransactionItem::code).collect(Collectors.toSet());
    }

    /** Of the items that a line of a file names. */
    private static List<String> codes(TransactionRequest request) {
        if (request instanceof Reversal reversal) {
            return reversal.items();
        }
        List<TransactionItem> items = request instanceof Accrual accrual
                ? accrual.items()
                : request instanceof Redemption redemption ? redemption.items() : List.of();
        return items.stream().map(TransactionItem::code).toList();
    }

    private static boolean sameMember(
            TransactionRequest request, PartnerTransaction row, Function<String, Optional<MemberAccounts>> members) {
        return member(request)
                .map(reference -> members.apply(reference)
                        .map(MemberAccounts::number)
                        .map(MemberNumber::value)
                        .filter(number -> number.equals(row.member))
                        .isPresent())
                .orElse(true);
    }

    private static Optional<String> member(TransactionRequest request) {
        if (request instanceof Accrual accrual) {
            return Optional.of(accrual.member());
        }
        return request instanceof Redemption redemption ? Optional.of(redemption.member()) : Optional.empty();
    }

    private static Long boxed(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    /** As the database keeps it. */
    private static Instant stored(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
