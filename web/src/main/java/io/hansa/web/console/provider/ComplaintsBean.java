package io.hansa.web.console.provider;

import io.hansa.kernel.Slice;
import io.hansa.partners.conduct.ComplaintFilter;
import io.hansa.partners.conduct.ComplaintView;
import io.hansa.partners.conduct.Complaints;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Complaints, narrowed by the address. */
@Named("consoleComplaints")
@RequestScoped
public class ComplaintsBean {

    private static final int PAGE = 50;

    @Inject
    Complaints complaints;

    @Inject
    Pages pages;

    private final WindowQuery window = new WindowQuery();
    private Boolean open;
    private Slice<ComplaintView> list;

    public void load() {
        var filter = new ComplaintFilter(
                window.partnerCode(),
                window.serviceCode(),
                Optional.ofNullable(open),
                Optional.ofNullable(window.getSince()),
                Optional.ofNullable(window.getBefore()));
        list = complaints.list(filter, pages.after(), PAGE);
    }

    public WindowQuery getWindow() {
        return window;
    }

    public Slice<ComplaintView> getList() {
        return list;
    }

    public Boolean getOpen() {
        return open;
    }

    public void setOpen(Boolean open) {
        this.open = open;
    }
}
