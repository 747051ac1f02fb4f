package io.hansa.club.expiry;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountView;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.account.Holder;
import io.hansa.ledger.notice.Notice;
import io.hansa.ledger.notice.Notices;
import io.hansa.ledger.statement.DueKind;
import io.hansa.outbox.Notification;
import io.hansa.outbox.Outbox;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells members when points or rights of theirs end, and records that: one message for each member, unit and date. */
@ApplicationScoped
class AnnouncementRun implements RunHandler {

    static final String KIND = "points.announcement";
    static final String AS_OF = "asOf";

    @Inject
    DueLists lists;

    @Inject
    Notices notices;

    @Inject
    Accounts accounts;

    @Inject
    Outbox outbox;

    @Inject
    CountedUnits counted;

    @Inject
    Programme programme;

    /** What one message says. */
    private record Message(AccountId account, LocalDate expiresOn) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> operators() {
        return Set.of(Roles.FINANCE, Roles.ADMIN);
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        return lists.plan(DueKind.TO_ANNOUNCE, asOf(run));
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        return lists.work(DueRange.parse(payload), asOf(run), this::announce);
    }

    /** Of a pool nobody is told by a message: who is in its household sees it there. */
    private long announce(List<AccountId> due) {
        List<Notice> made = notices.announce(due, programme.today());
        Map<AccountId, AccountView> views = accounts.views(due);
        Map<Unit, LocalizedText> rights = counted.names();
        Map<Message, Notice> messages = new LinkedHashMap<>();
        made.forEach(notice ->
                messages.merge(new Message(notice.account(), notice.expiresOn()), notice, AnnouncementRun::together));
        outbox.tell(messages.values().stream()
                .filter(notice -> views.get(notice.account()).key().holder().kind() == Holder.Kind.MEMBER)
                .map(notice -> message(notice, views.get(notice.account()), rights))
                .toList());
        return made.stream().map(Notice::account).distinct().count();
    }

    private static Notice together(Notice one, Notice other) {
        Points sum =
                Points.of(Math.addExact(one.points().amount(), other.points().amount()));
        return new Notice(one.account(), one.lot(), one.expiresOn(), sum);
    }

    private static Notification message(Notice notice, AccountView account, Map<Unit, LocalizedText> rights) {
        Optional<LocalizedText> right =
                Optional.ofNullable(rights.get(account.key().unit()));
        return new Notification(
                new MemberNumber(account.key().holder().ref()),
                right.isPresent() ? "club.right-expiring" : "club.points-expiring",
                right.map(name -> ofRight(notice, name)).orElseGet(() -> ofPoints(notice)),
                "expiring." + notice.expiresOn() + "." + notice.lot());
    }

    private static Map<String, String> ofPoints(Notice notice) {
        return Map.of("points", notice.points().toString(), "lastDay", lastDay(notice));
    }

    private static Map<String, String> ofRight(Notice notice, LocalizedText right) {
        return Map.of(
                "amount",
                notice.points().toString(),
                "rightZh",
                right.zh(),
                "rightEn",
                right.en(),
                "lastDay",
                lastDay(notice));
    }

    private static String lastDay(Notice notice) {
        return notice.expiresOn().minusDays(1).toString();
    }

    private static LocalDate asOf(RunContext run) {
        return LocalDate.parse(run.param(AS_OF));
    }
}
