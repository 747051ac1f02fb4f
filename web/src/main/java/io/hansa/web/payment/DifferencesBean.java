package io.hansa.web.payment;

import io.hansa.kernel.Slice;
import io.hansa.partners.bank.DifferenceView;
import io.hansa.partners.bank.Differences;
import io.hansa.partners.bank.MovementState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What of the bank's transactions did not match; those that wait, or what became of them. */
@Named("bankDifferences")
@RequestScoped
public class DifferencesBean {

    private static final int PAGE = 50;

    @Inject
    Differences differences;

    private MovementState state;
    private String after;
    private Slice<DifferenceView> list;

    public void load() {
        list = differences.list(getState(), Optional.ofNullable(after), PAGE);
    }

    public List<MovementState> getStates() {
        return List.of(MovementState.OPEN, MovementState.UNDOING, MovementState.ASSIGNED, MovementState.NOTED);
    }

    public Slice<DifferenceView> getList() {
        return list;
    }

    public MovementState getState() {
        return state == null ? MovementState.OPEN : state;
    }

    public void setState(MovementState state) {
        this.state = state;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
