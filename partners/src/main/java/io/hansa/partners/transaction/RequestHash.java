package io.hansa.partners.transaction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** SHA-256 over all that a request says but its key. No field can hold a blank, which parts them. */
final class RequestHash {

    private RequestHash() {}

    static String of(String partner, TransactionRequest request) {
        return hash(partner + " " + request.reference() + " " + request.occurredAt() + " " + body(request));
    }

    static String of(String partner, RedeemVoucher command) {
        return hash(partner + " " + command.reference() + " " + command.occurredAt() + " V " + command.outlet() + " "
                + command.voucher());
    }

    static String of(String partner, VoidVoucher command) {
        return hash(partner + " " + command.reference() + " " + command.occurredAt() + " W " + command.original());
    }

    private static String body(TransactionRequest request) {
        if (request instanceof TransactionRequest.Accrual accrual) {
            return "A " + accrual.outlet() + " " + accrual.member() + " " + accrual.amountFen() + " " + accrual.points()
                    + goods(accrual.goods()) + items(accrual.items());
        }
        if (request instanceof TransactionRequest.Redemption redemption) {
            return "R " + redemption.outlet() + " " + redemption.member() + " " + redemption.points()
                    + goods(redemption.goods()) + items(redemption.items());
        }
        if (request instanceof TransactionRequest.Authorisation authorisation) {
            return "H " + authorisation.outlet() + " " + authorisation.member() + " " + authorisation.points() + " "
                    + authorisation.hold() + goods(authorisation.goods());
        }
        if (request instanceof TransactionRequest.Capture capture) {
            return "C " + capture.authorisation() + " " + capture.points() + items(capture.items());
        }
        if (request instanceof TransactionRequest.Release release) {
            return "L " + release.authorisation();
        }
        var reversal = (TransactionRequest.Reversal) request;
        return "U " + reversal.original() + " " + reversal.amountFen() + " " + reversal.points()
                + (reversal.items().isEmpty()
                        ? ""
                        : " " + reversal.items().stream().sorted().toList());
    }

    /** In whatever order they are named. */
    private static String items(List<TransactionItem> items) {
        return items.isEmpty()
                ? ""
                : items.stream()
                        .sorted(Comparator.comparing(TransactionItem::code))
                        .map(item -> item.code() + "=" + item.amount())
                        .collect(Collectors.joining(" ", " [", "]"));
    }

    /** What names nothing hashes as it did before goods could be named. */
    private static String goods(Goods goods) {
        return goods.equals(Goods.UNNAMED) ? "" : " " + goods.product() + " " + goods.category();
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
