package io.hansa.web.console.contract;

import io.hansa.kernel.Money;
import io.hansa.partners.contract.InvalidTerms;
import io.hansa.partners.contract.PointPrice;
import java.math.BigDecimal;
import java.util.Optional;

/** Amounts as they are typed, in yuan, fen and per cent, and as terms keep them; what would have to be rounded is refused. */
final class Typed {

    static final int FEN = 2;
    static final int MICROS = 6;

    private Typed() {}

    static BigDecimal yuan(Money money) {
        return yuan(money.minor());
    }

    static BigDecimal yuan(long fen) {
        return plain(BigDecimal.valueOf(fen, FEN));
    }

    static BigDecimal fen(PointPrice price) {
        return plain(BigDecimal.valueOf(price.micros(), MICROS));
    }

    static BigDecimal percent(int basisPoints) {
        return plain(BigDecimal.valueOf(basisPoints, FEN));
    }

    static Money money(BigDecimal yuan, String field) {
        return Money.cny(whole(yuan, FEN, field));
    }

    static Optional<Money> optional(BigDecimal yuan, String field) {
        return Optional.ofNullable(yuan).map(typed -> money(typed, field));
    }

    static int basisPoints(BigDecimal percent, String field) {
        return Math.toIntExact(whole(percent, FEN, field));
    }

    /** @param places after the point that are kept */
    static long whole(BigDecimal typed, int places, String field) {
        try {
            return typed.movePointRight(places).longValueExact();
        } catch (ArithmeticException tooFine) {
            throw new InvalidTerms(field);
        }
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
