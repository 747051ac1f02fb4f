package io.hansa.web.payment;

import io.hansa.kernel.Slice;
import io.hansa.partners.bank.BankEntryRow;
import io.hansa.partners.bank.BankFileView;
import io.hansa.partners.bank.BankFiles;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** One file of the bank: what applying it does, or did. */
@Named("bankFile")
@ViewScoped
public class BankFileBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    BankFiles files;

    @Inject
    Pages pages;

    private long number;
    private String after;
    private transient BankFileView view;
    private transient Slice<BankEntryRow> rows;

    public void load() {
        view = pages.required(() -> files.file(number));
        if (view != null) {
            rows = files.entries(number, Optional.ofNullable(after), PAGE);
        }
    }

    static String address(long number) {
        return "/console/payments/file?number=" + number;
    }

    /** Part by part: what was applied stays so, whatever happens to the next one. */
    public String apply() {
        return pages.act(() -> {
            BankFileView applied;
            do {
                applied = files.applyNext(number);
            } while (!applied.isApplied());
            pages.say("payment", "file.applied");
            return address(number);
        });
    }

    public BankFileView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    public Slice<BankEntryRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public long getNumber() {
        return number;
    }

    public void setNumber(long number) {
        this.number = number;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
