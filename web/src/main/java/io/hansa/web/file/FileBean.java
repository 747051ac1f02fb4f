package io.hansa.web.file;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Slice;
import io.hansa.partners.file.FileNumber;
import io.hansa.partners.file.FileRow;
import io.hansa.partners.file.FileView;
import io.hansa.partners.file.PartnerFiles;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.transaction.LineResult.Outcome;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One file: how far it is, what it comes to, its rows, and what can be done with it. */
@Named("partnerFile")
@ViewScoped
public class FileBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    PartnerFiles files;

    @Inject
    Partners partners;

    @Inject
    Pages pages;

    private String number;
    private Outcome outcome;
    private String after;
    private transient FileView view;
    private transient Slice<FileRow> rows;

    public void load() {
        view = pages.required(() -> files.file(asked()));
        if (view != null) {
            rows = files.results(asked(), Optional.ofNullable(outcome), Optional.ofNullable(after), PAGE);
        }
    }

    /** Looks again; when nothing goes on any more, the whole page is read anew. */
    public void refresh() {
        view = files.file(asked());
        if (!view.state().isAtWork()) {
            Faces.redirect(Faces.getRequestContextPath() + address(asked()).replace("?", ".xhtml?"));
        }
    }

    public String confirm() {
        return pages.act(() -> address(files.confirm(asked()).number()));
    }

    public String cancel() {
        return pages.act(() -> address(files.cancel(asked()).number()));
    }

    public String resume() {
        return pages.act(() -> address(files.resume(asked()).number()));
    }

    /** Of the face that the page is of. */
    static String address(FileNumber number) {
        boolean staff = Faces.getViewId().startsWith("/console/");
        return (staff ? "/console/files/file?number=" : "/partner/file?number=") + number;
    }

    private FileNumber asked() {
        return new FileNumber(number);
    }

    public LocalizedText getPartnerName() {
        return partners.names(List.of(view.partnerCode())).get(view.partnerCode());
    }

    public FileView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    public Slice<FileRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
