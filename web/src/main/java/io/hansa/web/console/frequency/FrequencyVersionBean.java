package io.hansa.web.console.frequency;

import io.hansa.club.decision.Verdict;
import io.hansa.club.frequency.Frequencies;
import io.hansa.club.frequency.FrequencyView;
import io.hansa.web.console.decision.VersionBean;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;

/** One version of a limit or a cadence: what it says, and what a second person makes of it. */
@Named("consoleFrequencyVersion")
@ViewScoped
public class FrequencyVersionBean extends VersionBean<FrequencyView> {

    private static final long serialVersionUID = 1L;

    @Inject
    Frequencies frequencies;

    private final FrequencyForm cell = new FrequencyForm();

    @Override
    protected boolean isNamed() {
        return cell.isNamed();
    }

    @Override
    protected FrequencyView find(int version) {
        return frequencies.version(cell.cell(), version);
    }

    @Override
    protected void decide(int version, Verdict verdict, String why) {
        switch (verdict) {
            case APPROVED -> frequencies.approve(cell.cell(), version);
            case REFUSED -> frequencies.refuse(cell.cell(), version, why);
            case WITHDRAWN -> frequencies.withdraw(cell.cell(), version);
        }
    }

    @Override
    protected String list() {
        return "/console/frequency/index";
    }

    public FrequencyForm getCell() {
        return cell;
    }
}
