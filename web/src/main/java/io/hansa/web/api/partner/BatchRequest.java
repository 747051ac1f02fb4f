package io.hansa.web.api.partner;

import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.Transactions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;

/** Up to 1,000 transactions, posted in their order. */
public record BatchRequest(
        @NotNull @Size(min = 1, max = Transactions.MAX_BATCH) @Valid
        List<BatchItem> transactions) {

    List<TransactionRequest> commands(String key) {
        return IntStream.range(0, transactions.size())
                .mapToObj(i -> transactions.get(i).command(key + "." + i))
                .toList();
    }
}
