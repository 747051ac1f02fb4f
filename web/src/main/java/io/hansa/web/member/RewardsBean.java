package io.hansa.web.member;

import io.hansa.kernel.Slice;
import io.hansa.rewards.catalogue.Browse;
import io.hansa.rewards.catalogue.Catalogue;
import io.hansa.rewards.catalogue.CategoryCount;
import io.hansa.rewards.catalogue.Offer;
import io.hansa.rewards.catalogue.RewardCategory;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The catalogue as the member sees it; its filters stand in the address. */
@Named("memberRewards")
@RequestScoped
public class RewardsBean {

    private static final int REWARDS = 24;
    private static final int LONGEST_TEXT = 60;

    @Inject
    Me me;

    @Inject
    Catalogue catalogue;

    @Inject
    Pages pages;

    private String category;
    private String text;
    private boolean now;
    private Slice<Offer> offers;

    public Slice<Offer> getOffers() {
        if (offers == null) {
            offers = catalogue.browse(
                    new Browse(me.number(), wantedCategory(), wantedText(), now, pages.after(), REWARDS));
        }
        return offers;
    }

    public List<CategoryCount> getCategories() {
        return catalogue.categories(me.number());
    }

    /** Whether anything narrows the list, so that an empty one can say what to do. */
    public boolean isFiltered() {
        return wantedCategory().isPresent() || wantedText().isPresent() || now;
    }

    private Optional<RewardCategory> wantedCategory() {
        return Arrays.stream(RewardCategory.values())
                .filter(known -> known.name().equals(category))
                .findFirst();
    }

    private Optional<String> wantedText() {
        return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null || text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    public boolean isNow() {
        return now;
    }

    public void setNow(boolean now) {
        this.now = now;
    }
}
