package io.hansa.rewards.catalogue;

import io.hansa.kernel.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** A reward. Life: drafted → priced → published → retired; it is never deleted, because orders name it. */
@Entity
@Table(name = "reward")
class Reward {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private RewardKind kind;

    private boolean limited;

    @Enumerated(EnumType.STRING)
    private RewardState state;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "description_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "description_en"))
    private LocalizedText description;

    @Column(name = "search_text")
    private String searchText;

    @Enumerated(EnumType.STRING)
    private RewardCategory category;

    private String picture;
    private String partner;

    @Column(name = "tier_rank")
    private int tierRank;

    @Column(name = "visible_from")
    private Instant visibleFrom;

    @Column(name = "visible_until")
    private Instant visibleUntil;

    @Column(name = "available_from")
    private Instant availableFrom;

    @Column(name = "available_until")
    private Instant availableUntil;

    @Column(name = "voucher_days")
    private int voucherDays;

    @Column(name = "cancel_hours")
    private int cancelHours;

    private int position;

    @Version
    private long version;

    protected Reward() {}

    Reward(AddReward command) {
        code = command.reward();
        kind = command.kind();
        limited = command.limited();
        state = RewardState.DRAFT;
        say(command.terms());
    }

    final void say(RewardTerms terms) {
        name = terms.name();
        description = terms.description();
        category = terms.category();
        picture = terms.picture();
        partner = terms.partner().orElse(null);
        tierRank = terms.tierRank();
        visibleFrom = terms.visible().from().orElse(null);
        visibleUntil = terms.visible().until().orElse(null);
        availableFrom = terms.available().from().orElse(null);
        availableUntil = terms.available().until().orElse(null);
        voucherDays = terms.voucherDays();
        cancelHours = terms.cancelHours();
        position = terms.position();
        searchText = SearchText.of(terms, code);
    }

    void publish() {
        state = RewardState.PUBLISHED;
    }

    void retire() {
        state = RewardState.RETIRED;
    }

    RewardTerms terms() {
        return new RewardTerms(
                name,
                description,
                category,
                picture,
                Optional.ofNullable(partner),
                tierRank,
                new Window(Optional.ofNullable(visibleFrom), Optional.ofNullable(visibleUntil)),
                new Window(Optional.ofNullable(availableFrom), Optional.ofNullable(availableUntil)),
                voucherDays,
                cancelHours,
                position);
    }

    /** Where a list goes on after this reward. */
    String cursor() {
        return position + "." + code;
    }

    String code() {
        return code;
    }

    RewardKind kind() {
        return kind;
    }

    RewardState state() {
        return state;
    }

    boolean isLimited() {
        return limited;
    }

    long version() {
        return version;
    }
}
