package io.hansa.club.earning;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a rule gives. */
public sealed interface Effect {

    /** What of; a right is neither, and says points. */
    Earned earned();

    /** How it is reckoned for a message; empty where the message has nothing to reckon it of. */
    Optional<Working> working(MessageFacts message);

    /**
     * So many for so much money.
     *
     * @param points 1 to 1,000,000
     * @param perFen 1 to 100,000,000
     */
    record Rate(Earned earned, long points, long perFen) implements Effect {
        public Rate {
            Objects.requireNonNull(earned);
            InvalidEarningRule.unless(points >= 1 && points <= 1_000_000, "rate");
            InvalidEarningRule.unless(perFen >= 1 && perFen <= 100_000_000, "rate");
        }

        @Override
        public Optional<Working> working(MessageFacts message) {
            return message.amountFen().isPresent()
                    ? Optional.of(new Working(message.amountFen().getAsLong(), points, perFen))
                    : Optional.empty();
        }
    }

    /**
     * So many times what the contract gives, of which the bonus is what is more than once.
     *
     * @param hundredths 101 to 10,000; 200: twice
     */
    record Multiplier(Earned earned, int hundredths) implements Effect {
        public Multiplier {
            Objects.requireNonNull(earned);
            InvalidEarningRule.unless(hundredths > 100 && hundredths <= 10_000, "multiplier");
        }

        @Override
        public Optional<Working> working(MessageFacts message) {
            long base = earned == Earned.POINTS ? message.basePoints() : message.baseStatus();
            return Optional.of(new Working(base, hundredths - 100L, 100));
        }
    }

    /** @param points 1 to 1,000,000,000 */
    record Fixed(Earned earned, long points) implements Effect {
        public Fixed {
            Objects.requireNonNull(earned);
            InvalidEarningRule.unless(points >= 1 && points <= 1_000_000_000, "fixed");
        }

        @Override
        public Optional<Working> working(MessageFacts message) {
            return Optional.of(new Working(points, 1, 1));
        }
    }

    /**
     * A counted right.
     *
     * @param right its code
     * @param count 1 to 1,000
     * @param months for how many months from when it is given it can be used, 1 to 60
     */
    record Right(String right, long count, int months) implements Effect {

        private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,15}");
        private static final int MOST_MONTHS = 60;

        public Right {
            InvalidEarningRule.unless(right != null && CODE.matcher(right).matches(), "right");
            InvalidEarningRule.unless(count >= 1 && count <= 1_000, "right");
            InvalidEarningRule.unless(months >= 1 && months <= MOST_MONTHS, "months");
        }

        @Override
        public Earned earned() {
            return Earned.POINTS;
        }

        @Override
        public Optional<Working> working(MessageFacts message) {
            return Optional.of(new Working(count, 1, 1));
        }
    }
}
