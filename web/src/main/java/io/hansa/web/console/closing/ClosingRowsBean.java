package io.hansa.web.console.closing;

import io.hansa.club.closing.ClosingReports;
import io.hansa.club.closing.ClosingView;
import io.hansa.club.closing.LiabilityRow;
import io.hansa.club.closing.LiabilitySum;
import io.hansa.club.closing.RowFilter;
import io.hansa.kernel.Slice;
import io.hansa.web.faces.Pages;
import io.hansa.web.statement.Months;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The rows of a closing, all or those that have something in common. */
@Named("consoleClosingRows")
@RequestScoped
public class ClosingRowsBean {

    private static final int PAGE = 50;

    @Inject
    ClosingReports reports;

    @Inject
    Pages pages;

    private String month;
    private String cohort;
    private String funder;
    private String tier;
    private String expires;
    private String after;
    private ClosingView view;
    private LiabilitySum sum;
    private Slice<LiabilityRow> list;

    public void load() {
        view = Months.read(month).flatMap(reports::find).orElse(null);
        if (view == null) {
            pages.notFound();
            return;
        }
        RowFilter filter = new RowFilter(
                Optional.ofNullable(cohort),
                Optional.ofNullable(funder),
                Optional.ofNullable(tier),
                Optional.ofNullable(expires));
        sum = reports.sum(view.month(), filter);
        list = reports.rows(view.month(), filter, Optional.ofNullable(after), PAGE);
    }

    public ClosingView getView() {
        return view;
    }

    public LiabilitySum getSum() {
        return sum;
    }

    public Slice<LiabilityRow> getList() {
        return list;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort;
    }

    public String getFunder() {
        return funder;
    }

    public void setFunder(String funder) {
        this.funder = funder;
    }

    public String getTier() {
        return tier;
    }

    public void setTier(String tier) {
        this.tier = tier;
    }

    public String getExpires() {
        return expires;
    }

    public void setExpires(String expires) {
        this.expires = expires;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
