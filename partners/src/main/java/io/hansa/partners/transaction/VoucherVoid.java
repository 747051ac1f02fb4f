package io.hansa.partners.transaction;

import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.Ledger;
import io.hansa.partners.port.GiveBackAtTill;
import io.hansa.partners.port.VoucherView;
import io.hansa.partners.refusal.AlreadyReversed;
import io.hansa.partners.refusal.DuplicateReference;
import io.hansa.partners.refusal.VoidWindowOver;
import io.hansa.partners.sandbox.Clubs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** Takes honoured vouchers back: the desk above lets them be used again, and what was owed for them is owed no more. */
@ApplicationScoped
class VoucherVoid {

    @Inject
    VoucherTurns turns;

    @Inject
    TransactionRows rows;

    @Inject
    Situations situations;

    @Inject
    Clubs clubs;

    @Inject
    Ledger ledger;

    VoucherResult takeBack(Sender sender, VoidVoucher command) {
        String hash = RequestHash.of(sender.partner(), command);
        return turns.take(sender, command.key(), hash, number -> takeBack(sender, command, number));
    }

    private VoucherResult takeBack(Sender sender, VoidVoucher command, long number) {
        Situation situation = situations.ofVoid(sender, command);
        PartnerTransaction original = original(sender, command, situation);
        VoucherView voucher = clubs.desk(sender.partner())
                .giveBack(new GiveBackAtTill(sender.partner(), original.voucher, Long.toString(original.number)));
        PartnerTransaction row = row(sender, command, number, situation, original);
        post(situation, row, original);
        rows.add(List.of(row));
        return VoucherResult.of(row, voucher, false);
    }

    private PartnerTransaction original(Sender sender, VoidVoucher command, Situation situation) {
        PartnerTransaction original =
                rows.accepted(sender.partner(), List.of(command.original())).get(command.original());
        if (original == null || original.kind != TransactionKind.VOUCHER) {
            throw new TransactionNotFound(command.original());
        }
        if (rows.reversals(List.of(original.number)).containsKey(original.number)) {
            throw new AlreadyReversed(command.original());
        }
        Duration window = situation.limits(original.recordedAt).voidWindow();
        if (situation.now().isAfter(original.recordedAt.plus(window))) {
            throw new VoidWindowOver(command.original(), window);
        }
        if (situation.accepted(command.reference()).isPresent()) {
            throw new DuplicateReference(command.reference());
        }
        return original;
    }

    private static PartnerTransaction row(
            Sender sender, VoidVoucher command, long number, Situation situation, PartnerTransaction original) {
        var row = new PartnerTransaction(number, sender, TransactionKind.REVERSAL, command.reference());
        row.occurredAt = command.occurredAt();
        row.recordedAt = situation.now();
        row.original = original.reference;
        row.reverses = original.number;
        row.reversalSeq = 1;
        row.outlet = original.outlet;
        row.member = original.member;
        row.voucher = original.voucher;
        row.money = -original.money;
        row.businessDate = situation.businessDate(command.occurredAt());
        row.accept();
        return row;
    }

    /** What moved nothing has nothing to be undone. */
    private void post(Situation situation, PartnerTransaction row, PartnerTransaction original) {
        if (original.entry != null) {
            Header header = row.header(EntryCodes.VOUCHER_REVERSAL, new Causes(situation.partner()).voucherVoid(row));
            row.entry = ledger.post(new Command.Reverse(header, original.entry)).entry();
        }
    }
}
