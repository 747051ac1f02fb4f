package io.hansa.partners.settlement;

import io.hansa.kernel.Money;
import io.hansa.partners.contract.Netting;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What is due on the statements of a month between all partners that agreed to multilateral netting: each pays or is paid one
 * amount, and the programme what is left, so that all positions sum to zero.
 *
 * @param positions by ascending partner code
 * @param programme the programme's own position
 * @param nettedAt empty while it is a preview
 * @param hash SHA-256 over {@link #text}, in hex; empty while it is a preview
 */
public record NettingView(
        YearMonth month,
        String currency,
        List<Position> positions,
        Money programme,
        Optional<Instant> nettedAt,
        Optional<String> hash) {

    public NettingView {
        positions = List.copyOf(positions);
    }

    /** Of positions, with what is left for the programme. */
    static NettingView of(YearMonth month, String currency, List<Position> positions) {
        long rest = positions.stream()
                .mapToLong(position -> position.amount().minor())
                .reduce(0, Math::subtractExact);
        return new NettingView(
                month, currency, positions, Money.of(rest, currency), Optional.empty(), Optional.empty());
    }

    /** What netting would come to if the month were closed with these positions; empty when none of them agreed to it. */
    public static Optional<NettingView> preview(YearMonth month, List<PartnerPosition> positions) {
        List<Position> netted = positions.stream()
                .filter(PartnerPosition::toSettle)
                .filter(position -> position.dues().netting() == Netting.MULTILATERAL)
                .map(position -> new Position(
                        position.partnerCode(),
                        position.statement().orElse(""),
                        position.dues().balance()))
                .toList();
        return netted.isEmpty()
                ? Optional.empty()
                : Optional.of(of(month, netted.get(0).amount().currency(), netted));
    }

    /** What all together pay in, which is what all together are paid. */
    public Money turnover() {
        long in = positions.stream()
                .mapToLong(position -> Math.max(0, position.amount().minor()))
                .reduce(Math.max(0, programme.minor()), Math::addExact);
        return Money.of(in, currency);
    }

    /** Of all positions and the programme's: zero. */
    public Money sum() {
        return positions.stream().map(Position::amount).reduce(programme, Money::plus);
    }

    /** What the hash covers, an item a line. */
    public String text() {
        return StatementText.of(this);
    }

    /**
     * A partner's place.
     *
     * @param statement its number; empty while it is a preview
     * @param amount positive, it pays in; negative, it is paid out
     */
    public record Position(String partnerCode, String statement, Money amount) {}
}
