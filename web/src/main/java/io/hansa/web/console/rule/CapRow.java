package io.hansa.web.console.rule;

import io.hansa.club.earning.Cap;
import java.io.Serializable;

/** What is entered of one cap; empty: there is none. */
public class CapRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Cap.Per per;
    private Long amount;
    private Long times;

    CapRow(Cap.Per per) {
        this.per = per;
    }

    public Cap.Per getPer() {
        return per;
    }

    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }

    public Long getTimes() {
        return times;
    }

    public void setTimes(Long times) {
        this.times = times;
    }
}
