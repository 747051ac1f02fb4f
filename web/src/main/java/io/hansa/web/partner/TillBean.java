package io.hansa.web.partner;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.Programme;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.transaction.RedeemVoucher;
import io.hansa.partners.transaction.TransactionFilter;
import io.hansa.partners.transaction.TransactionKind;
import io.hansa.partners.transaction.TransactionRow;
import io.hansa.partners.transaction.TransactionState;
import io.hansa.partners.transaction.Transactions;
import io.hansa.partners.transaction.VoidVoucher;
import io.hansa.partners.transaction.VoucherResult;
import io.hansa.web.faces.Formats;
import io.hansa.web.faces.Pages;
import io.hansa.web.faces.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The till: a voucher is scanned or typed, one action honours it. */
@Named("till")
@ViewScoped
public class TillBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int RECENT = 5;

    @Inject
    Contracts contracts;

    @Inject
    Transactions transactions;

    @Inject
    TillOutlet outlet;

    @Inject
    Programme programme;

    @Inject
    Refusals refusals;

    @Inject
    Pages pages;

    /** Names what this form asks for: sent twice, it is one effect. */
    private final String key = "till-" + UUID.randomUUID();

    private String voucher;
    private transient List<TransactionRow> recent;

    /** The answer survives the redirect, so that reading the page anew honours nothing. */
    public String honour() {
        try {
            Faces.setFlashAttribute(
                    "honoured",
                    transactions.redeemVoucher(new RedeemVoucher(
                            key, key, programme.now(), outlet.getOutlet().code(), voucher)));
        } catch (DomainException refusal) {
            Faces.setFlashAttribute("refusal", refusals.text(refusal.code(), refusal.args()));
            Faces.setFlashAttribute("refused", voucher);
        }
        return "/partner/till?faces-redirect=true";
    }

    /** A refusal stays at the head of the page. */
    public String takeBack(String reference) {
        return pages.act(() -> {
            VoucherResult back = transactions.voidVoucher(
                    new VoidVoucher("void-" + reference, "void-" + reference, programme.now(), reference));
            pages.say("partner", "till.voided", Formats.text(back.reward()), back.voucher());
            return "/partner/till";
        });
    }

    /** What can still be taken back, newest first. */
    public List<TransactionRow> getRecent() {
        if (recent == null) {
            var filter = new TransactionFilter(
                    Optional.empty(),
                    Optional.of(TransactionKind.VOUCHER),
                    Optional.of(TransactionState.ACCEPTED),
                    Optional.of(programme.now().minus(contracts.limits().voidWindow())),
                    Optional.empty());
            recent = transactions.list(filter, Optional.empty(), RECENT).rows().stream()
                    .filter(row -> row.reversedBy().isEmpty())
                    .toList();
        }
        return recent;
    }

    public long getVoidMinutes() {
        return contracts.limits().voidWindow().toMinutes();
    }

    public String getVoucher() {
        return voucher;
    }

    public void setVoucher(String voucher) {
        this.voucher = voucher;
    }
}
