package io.hansa.web.console.gift;

import io.hansa.club.gift.GiftLimitView;
import io.hansa.club.gift.GiftLimits;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The matrix of limits as it holds now, and what waits for a second person. */
@Named("consoleGiftLimits")
@RequestScoped
public class GiftLimitsBean {

    @Inject
    GiftLimits limits;

    private List<GiftLimitView> matrix;
    private List<GiftLimitView> waiting;

    @PostConstruct
    void load() {
        matrix = limits.matrix();
        waiting = limits.waiting();
    }

    public List<GiftLimitView> getWaiting() {
        return waiting;
    }

    public List<GiftLimitView> getMatrix() {
        return matrix;
    }
}
