package io.hansa.partners.charge;

import java.util.List;

/** Members were charged; fired in the transaction in which they were. */
public record ServiceCharged(List<Receipt> receipts) {

    public ServiceCharged {
        receipts = List.copyOf(receipts);
    }
}
