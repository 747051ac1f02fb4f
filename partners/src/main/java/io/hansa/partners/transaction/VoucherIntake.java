package io.hansa.partners.transaction;

import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.Ledger;
import io.hansa.partners.port.RedeemAtTill;
import io.hansa.partners.port.VoucherView;
import io.hansa.partners.refusal.DuplicateReference;
import io.hansa.partners.refusal.OccurredInFuture;
import io.hansa.partners.refusal.OutletNotAllowed;
import io.hansa.partners.refusal.PartnerNotActive;
import io.hansa.partners.refusal.UnknownOutlet;
import io.hansa.partners.sandbox.Clubs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Honours vouchers: the desk above marks them as used, and the partner is owed their reimbursement. */
@ApplicationScoped
class VoucherIntake {

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

    VoucherResult redeem(Sender sender, RedeemVoucher command) {
        String hash = RequestHash.of(sender.partner(), command);
        return turns.take(sender, command.key(), hash, number -> honour(sender, command, number));
    }

    private VoucherResult honour(Sender sender, RedeemVoucher command, long number) {
        Situation situation = situations.ofVoucher(sender, command);
        refuse(command, situation);
        VoucherView voucher = clubs.desk(sender.partner())
                .redeem(new RedeemAtTill(
                        sender.partner(),
                        command.outlet(),
                        command.voucher(),
                        Long.toString(number),
                        command.occurredAt(),
                        sender.actor()));
        PartnerTransaction row = row(sender, command, number, situation, voucher);
        post(situation, row, voucher);
        rows.add(List.of(row));
        return VoucherResult.of(row, voucher, false);
    }

    private static void refuse(RedeemVoucher command, Situation situation) {
        if (!situation.partner().active()) {
            throw new PartnerNotActive(situation.partner().code());
        }
        if (!situation.hasOutlet(command.outlet())) {
            throw new UnknownOutlet(command.outlet());
        }
        if (!situation.mayActFor(command.outlet())) {
            throw new OutletNotAllowed(command.outlet());
        }
        if (command.occurredAt().isAfter(situation.now().plus(Policies.CLOCK_SKEW))) {
            throw new OccurredInFuture(command.occurredAt());
        }
        if (situation.accepted(command.reference()).isPresent()) {
            throw new DuplicateReference(command.reference());
        }
    }

    private static PartnerTransaction row(
            Sender sender, RedeemVoucher command, long number, Situation situation, VoucherView voucher) {
        var row = new PartnerTransaction(number, sender, TransactionKind.VOUCHER, command.reference());
        row.occurredAt = command.occurredAt();
        row.recordedAt = situation.now();
        row.outlet = command.outlet();
        row.member = voucher.member().value();
        row.voucher = voucher.code();
        row.money = -voucher.reimbursement().minor();
        row.businessDate = situation.businessDate(command.occurredAt());
        row.accept();
        return row;
    }

    /** What costs nothing moves nothing, and has no entry. */
    private void post(Situation situation, PartnerTransaction row, VoucherView voucher) {
        if (row.money != 0) {
            Header header = row.header(EntryCodes.VOUCHER, new Causes(situation.partner()).voucher(row, voucher));
            var legs = new Legs(situation).money(row.money).list();
            row.entry = ledger.post(new Command.Balanced(header, legs)).entry();
        }
    }
}
