package io.hansa.partners.invoice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is paid of each invoice of a partner: first what was received for it; what was received on account, or for an invoice beyond its
 * amount, pays what is due first.
 *
 * @param paid in fen, by invoice
 * @param beyond what is left when all are paid
 */
record Allocation(Map<String, Long> paid, long beyond) {

    /**
     * @param invoices by ascending due date
     * @param received in fen, by invoice
     */
    static Allocation of(List<Invoice> invoices, Map<String, Long> received, long onAccount) {
        var paid = new HashMap<String, Long>();
        long left = onAccount;
        for (Invoice invoice : invoices) {
            long own = received.getOrDefault(invoice.number(), 0L);
            paid.put(invoice.number(), Math.min(own, invoice.amount()));
            left = Math.addExact(left, Math.max(0, own - invoice.amount()));
        }
        for (Invoice invoice : invoices) {
            long more = Math.min(left, invoice.amount() - paid.get(invoice.number()));
            paid.merge(invoice.number(), more, Math::addExact);
            left -= more;
        }
        return new Allocation(Map.copyOf(paid), left);
    }
}
