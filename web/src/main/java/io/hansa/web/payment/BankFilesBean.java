package io.hansa.web.payment;

import io.hansa.kernel.Slice;
import io.hansa.partners.bank.BankFileView;
import io.hansa.partners.bank.BankFiles;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** Takes a file of the bank, and lists those that were. */
@Named("bankFiles")
@ViewScoped
public class BankFilesBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    @Inject
    BankFiles files;

    @Inject
    Pages pages;

    private transient Part file;
    private String after;
    private transient Slice<BankFileView> list;

    /** Nothing is moved by it. */
    public String upload() {
        return pages.act(() -> {
            try (InputStream content = file.getInputStream()) {
                return BankFileBean.address(
                        files.upload(file.getSubmittedFileName(), content).number());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public Slice<BankFileView> getList() {
        if (list == null) {
            list = files.list(Optional.ofNullable(after), PAGE);
        }
        return list;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
