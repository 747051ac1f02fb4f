package io.hansa.web.console.contract;

import io.hansa.partners.contract.Limits;
import java.io.Serializable;
import java.time.Duration;

/** What is typed of how far tills and systems may go by themselves; times in minutes. */
public class LimitsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer usualHold;
    private Integer longestHold;
    private Integer voidWindow;
    private Integer offlineVouchers;

    void read(Limits limits) {
        usualHold = Math.toIntExact(limits.usualHold().toMinutes());
        longestHold = Math.toIntExact(limits.longestHold().toMinutes());
        voidWindow = Math.toIntExact(limits.voidWindow().toMinutes());
        offlineVouchers = limits.offlineVouchers();
    }

    Limits limits() {
        return new Limits(
                Duration.ofMinutes(usualHold),
                Duration.ofMinutes(longestHold),
                Duration.ofMinutes(voidWindow),
                offlineVouchers);
    }

    public Integer getUsualHold() {
        return usualHold;
    }

    public void setUsualHold(Integer usualHold) {
        this.usualHold = usualHold;
    }

    public Integer getLongestHold() {
        return longestHold;
    }

    public void setLongestHold(Integer longestHold) {
        this.longestHold = longestHold;
    }

    public Integer getVoidWindow() {
        return voidWindow;
    }

    public void setVoidWindow(Integer voidWindow) {
        this.voidWindow = voidWindow;
    }

    public Integer getOfflineVouchers() {
        return offlineVouchers;
    }

    public void setOfflineVouchers(Integer offlineVouchers) {
        this.offlineVouchers = offlineVouchers;
    }
}
