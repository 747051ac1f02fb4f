package io.hansa.web.console.ledger;

import io.hansa.club.books.Books;
import io.hansa.kernel.Slice;
import io.hansa.ledger.verification.VerificationView;
import io.hansa.ledger.verification.Verifications;
import io.hansa.runs.Runs;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The verifications so far, and where one begins; and where state is made anew. */
@Named("consoleVerifications")
@RequestScoped
public class VerificationsBean {

    private static final int PAGE = 30;

    @Inject
    Verifications verifications;

    @Inject
    Books books;

    @Inject
    Runs runs;

    @Inject
    Pages pages;

    private String after;
    private Slice<VerificationView> list;

    public void load() {
        list = verifications.list(Optional.ofNullable(after), PAGE);
    }

    public String verify() {
        return pages.act(() -> "/console/verification/verification?faces-redirect=true&number=" + books.verify());
    }

    public String preview() {
        return pages.act(() -> "/console/runs/run?faces-redirect=true&number=" + books.rebuild(true));
    }

    public String rebuild() {
        return pages.act(() -> "/console/runs/run?faces-redirect=true&number=" + books.rebuild(false));
    }

    public boolean isMayRebuild() {
        return runs.mayOperate(Books.REBUILD);
    }

    public Slice<VerificationView> getList() {
        return list;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
