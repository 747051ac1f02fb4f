package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * SHA-256 over rows as text: one column a line, as the database shows it, {@code -} for nothing, so that an auditor can
 * recompute each with SQL alone. What is hashed of an entry: its row, then each posting by account, lot, lot use, hold,
 * hold event, reversal by original, and draw, each after its name.
 */
final class Hashes {

    private static final String NOTHING = "-";
    private static final HexFormat HEX = HexFormat.of();

    private Hashes() {}

    static byte[] entry(Entry entry) {
        Header header = entry.header();
        Text text = new Text("entry")
                .add(entry.number().value())
                .add(entry.kind())
                .add(header.code())
                .add(header.businessDate())
                .add(header.occurredAt())
                .add(entry.recordedAt())
                .add(header.key().scope() + " " + header.key().key())
                .add(entry.requestHash())
                .add(header.actor())
                .add(header.why().code())
                .add(header.why().inputsJson())
                .add(entry.reverses());
        entry.postings()
                .forEach(posting -> text.add("posting")
                        .add(posting.account())
                        .add(posting.seq())
                        .add(posting.amount())
                        .add(posting.balanceAfter()));
        entry.lots()
                .forEach(lot -> text.add("lot")
                        .add(lot.id())
                        .add(lot.account())
                        .add(lot.amount())
                        .add(lot.earnedOn())
                        .add(lot.expiry().on())
                        .add(lot.funder())
                        .add(lot.unitCostMicros())
                        .add(lot.expiry().idleMonths())
                        .add(lot.expiry().noticeDays())
                        .add(lot.usableOn())
                        .add(lot.contributor()));
        entry.uses().stream()
                .sorted(Comparator.comparingLong(use -> use.lot().id()))
                .forEach(use ->
                        text.add("use").add(use.lot().id()).add(use.available()).add(use.held()));
        entry.hold()
                .ifPresent(hold -> text.add("hold")
                        .add(hold.wallet())
                        .add(hold.held())
                        .add(hold.amount())
                        .add(hold.until())
                        .add(hold.shielded() ? 1 : 0));
        entry.event()
                .ifPresent(event ->
                        text.add("event").add(event.hold()).add(event.kind()).add(event.amount()));
        entry.undone().stream()
                .sorted(Comparator.comparingLong(part -> part.original().value()))
                .forEach(part -> text.add("reversal")
                        .add(part.original())
                        .add(part.seq())
                        .add(part.points())
                        .add(part.pointsAfter()));
        entry.drawn()
                .ifPresent(drawn -> text.add("draw")
                        .add(drawn.pool())
                        .add(drawn.person())
                        .add(drawn.amount())
                        .add(drawn.on()));
        return text.digest();
    }

    /** Chains a posting to the one before it in its account, and to its entry. */
    static byte[] row(byte[] before, Posting posting, byte[] entryHash) {
        return new Text("row")
                .add(before)
                .add(posting.account())
                .add(posting.seq())
                .add(posting.amount())
                .add(posting.balanceAfter())
                .add(entryHash)
                .digest();
    }

    static byte[] refusal(Decision.Refusal refusal, String args, Instant recordedAt) {
        Header header = refusal.request().command().header();
        return new Text("refusal")
                .add(header.key().scope() + " " + header.key().key())
                .add(refusal.request().hash())
                .add(refusal.reason().code())
                .add(args)
                .add(header.actor())
                .add(recordedAt)
                .digest();
    }

    /**
     * What a command asks: its kind, code, accounts, amounts, legs, the hold or entry that it names. Not when, by whom, why
     * and until when: a caller that asks again after a lost answer works those out anew.
     */
    static byte[] request(Command command) {
        Text text = new Text(command.getClass().getSimpleName())
                .add(command.header().code());
        if (command instanceof Command.Accrue accrue) {
            text.add(accrue.to()).add(accrue.from()).add(accrue.amount());
            text.add(accrue.funder()).add(accrue.unitCostMicros()).add(accrue.legs());
            accrue.extra().ifPresent(text::add);
        } else if (command instanceof Command.AccruePending accrue) {
            text.add(accrue.pending()).add(accrue.from()).add(accrue.amount());
            text.add(accrue.funder()).add(accrue.unitCostMicros()).add(accrue.legs());
            accrue.extra().ifPresent(text::add);
        } else if (command instanceof Command.Confirm confirm) {
            text.add(confirm.accrual()).add(confirm.wallet());
        } else if (command instanceof Command.Redeem redeem) {
            text.add(redeem.wallet()).add(redeem.amount()).add(redeem.to()).add(redeem.legs());
            redeem.draw().ifPresent(draw -> text.add(draw.person()));
        } else if (command instanceof Command.Transfer transfer) {
            text.add(transfer.from()).add(transfer.to()).add(transfer.amount());
        } else if (command instanceof Command.Withdraw withdraw) {
            text.add(withdraw.pool()).add(withdraw.wallet());
        } else if (command instanceof Command.Expire expire) {
            text.add(expire.wallet()).add(expire.breakage()).add(expire.asOf());
        } else if (command instanceof Command.Balanced balanced) {
            text.add(balanced.legs());
        } else {
            addHolding(text, command);
            addUndoing(text, command);
        }
        return text.digest();
    }

    private static void addHolding(Text text, Command command) {
        if (command instanceof Command.Hold hold) {
            text.add(hold.wallet()).add(hold.amount());
            hold.draw().ifPresent(draw -> text.add(draw.person()));
        } else if (command instanceof Command.Capture capture) {
            text.add(capture.hold()).add(capture.amount()).add(capture.to()).add(capture.legs());
        } else if (command instanceof Command.Release release) {
            text.add(release.hold());
        } else if (command instanceof Command.ExpireHeld expire) {
            text.add(expire.hold()).add(expire.breakage()).add(expire.asOf());
        }
    }

    private static void addUndoing(Text text, Command command) {
        if (command instanceof Command.Reverse reverse) {
            text.add(reverse.original());
        } else if (command instanceof Command.Refund refund) {
            text.add(refund.original()).add(refund.amount()).add(refund.legs());
            refund.extra().ifPresent(text::add);
        } else if (command instanceof Command.Reinstate reinstate) {
            text.add(reinstate.expired()).add(reinstate.amount());
        }
    }

    /** Lines that are hashed. */
    private static final class Text {

        private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Text::sha256);
        private static final int USUAL_LENGTH = 512;

        private final StringBuilder lines = new StringBuilder(USUAL_LENGTH);

        Text(String name) {
            lines.append(name);
        }

        private StringBuilder line() {
            return lines.append('\n');
        }

        Text add(Object value) {
            line().append(value);
            return this;
        }

        Text add(long value) {
            line().append(value);
            return this;
        }

        Text add(Instant instant) {
            Sql.appendUtc(line(), instant);
            return this;
        }

        Text add(byte[] hash) {
            HEX.formatHex(line(), hash);
            return this;
        }

        Text add(Optional<?> value) {
            line().append(value.isPresent() ? value.get() : NOTHING);
            return this;
        }

        Text add(OptionalInt value) {
            if (value.isPresent()) {
                line().append(value.getAsInt());
            } else {
                line().append(NOTHING);
            }
            return this;
        }

        Text add(List<Leg> legs) {
            legs.forEach(leg -> add(leg.account()).add(leg.unit()).add(leg.amount()));
            return this;
        }

        Text add(Command.Extra extra) {
            return add(extra.from()).add(extra.amount()).add(extra.funder()).add(extra.unitCostMicros());
        }

        Text add(AccountId account) {
            line().append(account.value());
            return this;
        }

        byte[] digest() {
            return SHA_256.get().digest(lines.toString().getBytes(StandardCharsets.UTF_8));
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
