package io.hansa.partners.invoice;

import io.hansa.kernel.Money;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is open of one partner, by how long it is overdue.
 *
 * @param buckets each of them
 * @param beyond what it paid on its account beyond all invoices
 */
public record AgeingRow(String partnerCode, Map<Bucket, Money> buckets, Money beyond) {

    public AgeingRow {
        buckets = Map.copyOf(buckets);
    }

    static AgeingRow of(String partner, List<InvoiceRow> invoices, long beyond) {
        var buckets = new EnumMap<Bucket, Money>(Bucket.class);
        for (Bucket bucket : Bucket.values()) {
            buckets.put(bucket, Money.cny(0));
        }
        invoices.stream()
                .filter(InvoiceRow::isOpen)
                .forEach(invoice -> buckets.merge(invoice.bucket(), invoice.open(), Money::plus));
        return new AgeingRow(partner, buckets, Money.cny(beyond));
    }

    public Money in(Bucket bucket) {
        return buckets.get(bucket);
    }

    /** What is open in all. */
    public Money open() {
        return buckets.values().stream().reduce(Money.cny(0), Money::plus);
    }
}
