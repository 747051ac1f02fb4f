package io.hansa.web.console.gift;

import io.hansa.club.gift.GiftLimitView;
import io.hansa.club.gift.GiftLimits;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The matrix of limits as it holds now. */
@Named("consoleGiftLimits")
@RequestScoped
public class GiftLimitsBean {

    @Inject
    GiftLimits limits;

    private List<GiftLimitView> matrix;

    @PostConstruct
    void load() {
        matrix = limits.matrix();
    }

    public List<GiftLimitView> getMatrix() {
        return matrix;
    }
}
