package io.hansa.club.portfolio;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What becomes of account managers when memberships are merged, and when that is taken back; in the transaction that does it. */
@ApplicationScoped
public class MergedPortfolios {

    private static final Actor MERGE = Actor.system("merge");

    @Inject
    PortfolioRows rows;

    @Inject
    Programme programme;

    /** The survivor keeps its own, or else gets the loser's; both are locked. */
    public void merge(MemberNumber loser, MemberNumber survivor) {
        LocalDate today = programme.today();
        Optional<StretchView> lost = last(loser, today);
        if (lost.isEmpty()) {
            return;
        }
        rows.end(List.of(loser), today, MERGE);
        if (last(survivor, today).isEmpty()) {
            rows.begin(lost.get().manager(), List.of(survivor), today, MERGE, programme.now());
        }
    }

    /** The loser has its own again, if members are still assigned to it; the survivor keeps what it has. */
    public void unmerge(MemberNumber loser) {
        rows.lastEndedBy(loser, MERGE)
                .flatMap(rows::lock)
                .filter(AccountManagerView::active)
                .ifPresent(manager ->
                        rows.begin(manager.login(), List.of(loser), programme.today(), MERGE, programme.now()));
    }

    /** Who has it today, or will. */
    private Optional<StretchView> last(MemberNumber member, LocalDate today) {
        return rows.of(member, 1).stream()
                .filter(stretch -> stretch.ends().map(today::isBefore).orElse(true))
                .findFirst();
    }
}
