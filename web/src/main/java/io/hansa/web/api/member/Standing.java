package io.hansa.web.api.member;

import io.hansa.club.member.MemberView;
import io.hansa.club.portfolio.AccountManagerView;
import io.hansa.club.tier.TierProgress;
import io.hansa.ledger.statement.WalletView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A member with tier and points.
 *
 * @param available points that can be used now
 * @param held points set aside by orders that are not confirmed yet
 * @param pending points earned that cannot be used yet
 * @param owed points that the next ones earned repay first
 * @param nextTier the next step up, and how many status points are missing
 * @param expiring on which dates how many points lapse, the next ones first
 * @param accountManager who looks after the member
 */
public record Standing(
        String member,
        String displayName,
        Tier tier,
        long available,
        long held,
        long pending,
        long owed,
        long statusPoints,
        Optional<NextTier> nextTier,
        List<Expiring> expiring,
        Optional<Keeper> accountManager) {

    public record Tier(String code, String name) {}

    public record NextTier(String code, String name, long missing) {}

    /** @param announcement whether the member was told: {@code NOT_PROMISED}, {@code MADE}, {@code AWAITED} */
    public record Expiring(LocalDate expiresOn, long points, String announcement) {}

    /** @param phone the service line */
    public record Keeper(String name, String phone) {}

    static Standing of(
            MemberView member,
            TierProgress progress,
            WalletView wallet,
            Optional<AccountManagerView> manager,
            Locale language) {
        return new Standing(
                member.number().value(),
                member.displayName(),
                new Tier(progress.tier().code(), progress.tier().name().in(language)),
                wallet.available().amount(),
                wallet.held().amount(),
                wallet.pending().amount(),
                wallet.owed().amount(),
                progress.statusPoints(),
                progress.next()
                        .map(next -> new NextTier(
                                next.tier().code(), next.tier().name().in(language), next.missing())),
                wallet.expiring().stream()
                        .map(lapse -> new Expiring(
                                lapse.expiresOn(),
                                lapse.points().amount(),
                                lapse.announcement().name()))
                        .toList(),
                manager.map(one -> new Keeper(one.name(), one.phone())));
    }
}
