package io.hansa.club.tier;

import io.hansa.club.decision.NotProposer;
import io.hansa.club.decision.OwnProposal;
import io.hansa.club.decision.ProposalDecided;
import io.hansa.club.decision.ProposalNotFound;
import io.hansa.club.group.Groups;
import io.hansa.club.ladder.LadderTerms;
import io.hansa.club.ladder.LaddersInForce;
import io.hansa.kernel.Actor;
import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RequestKey;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What staff ask about where members stand, and what a second person makes of it. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
public class TierRequests {

    private static final int LONGEST_WORDS = 200;
    private static final int MOST_YEARS = 100;
    private static final Actor DEADLINE = Actor.system("deadline");

    @Resource
    SessionContext context;

    @Inject
    TierRequestRows rows;

    @Inject
    Standings standings;

    @Inject
    LaddersInForce ladders;

    @Inject
    Granting granting;

    @Inject
    Groups groups;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /** How long a request waits for a second person. */
    @Inject
    @ConfigProperty(name = "hansa.tier.request.days", defaultValue = "14")
    int days;

    /**
     * Asks; nothing changes before a second person has approved it. Asked again with its key, it is the same request.
     *
     * @throws NoStanding when the member does not stand on the ladder, or counts for another
     * @throws InvalidTierRequest when there is no such tier or open group, or the day is not to come, or nothing of that number
     *     can end
     * @throws IdempotencyConflict when the key was used for another request
     */
    @RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public TierRequestView ask(AskTierRequest asked) {
        Actor caller = Caller.of(context);
        String key = RequestKey.of(caller, asked.requestKey()).key();
        Optional<TierRequest> before = rows.byKey(caller, key);
        if (before.isPresent()) {
            if (!before.get().isOf(asked)) {
                throw new IdempotencyConflict(key);
            }
            return view(before.get());
        }
        check(asked);
        TierRequest request = new TierRequest(asked, caller, programme.now());
        rows.add(request, key);
        record("asked", request);
        return view(request);
    }

    private void check(AskTierRequest asked) {
        if (!ladders.isInForce(asked.ladder(), programme.today())) {
            throw new InvalidTierRequest("ladder");
        }
        standings
                .find(asked.member(), asked.ladder())
                .filter(standing -> standing.countsFor().isEmpty())
                .orElseThrow(() -> new NoStanding(asked.member()));
        LadderTerms terms = terms(asked.ladder());
        if (asked.tier().filter(code -> terms.find(code).isEmpty()).isPresent()) {
            throw new InvalidTierRequest("tier");
        }
        if (asked.group().filter(code -> !groups.isOpen(code)).isPresent()) {
            throw new InvalidTierRequest("group");
        }
        LocalDate today = programme.today();
        if (asked.until()
                .filter(day -> !day.isAfter(today) || day.isAfter(today.plusYears(MOST_YEARS)))
                .isPresent()) {
            throw new InvalidTierRequest("until");
        }
        asked.ends().ifPresent(number -> {
            TierRequestView ended = view(known(rows.find(TierRequest.id(number)), number));
            if (!ended.member().equals(asked.member())
                    || !ended.ladder().equals(asked.ladder())
                    || !ended.holdsOn(programme.today())) {
                throw new InvalidTierRequest("ends");
            }
        });
    }

    /**
     * Lets it be so, by the asker's name. Again by who approved it: the same, and nothing moves.
     *
     * @throws ProposalNotFound when there is no such request
     * @throws OwnProposal when the caller asked for it
     * @throws ProposalDecided when it is decided, or has lapsed
     * @throws InvalidTierRequest when it cannot be any more
     */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public TierRequestView approve(String number) {
        return decide(number, TierRequestState.APPROVED, "");
    }

    /** @param words why, 1 to 200 characters; otherwise as {@link #approve} */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public TierRequestView refuse(String number, String words) {
        if (words == null || words.isBlank() || words.length() > LONGEST_WORDS) {
            throw new InvalidTierRequest("words");
        }
        return decide(number, TierRequestState.REFUSED, words.strip());
    }

    /** @throws NotProposer when another asked */
    @RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.ADMIN})
    public TierRequestView withdraw(String number) {
        return decide(number, TierRequestState.WITHDRAWN, "");
    }

    private TierRequestView decide(String number, TierRequestState end, String words) {
        Actor caller = Caller.of(context);
        TierRequest request = known(rows.lock(TierRequest.id(number)), number);
        if (request.isDecidedBy(end, caller)) {
            return view(request);
        }
        boolean own = request.askedBy().equals(caller);
        if (own && end != TierRequestState.WITHDRAWN) {
            throw new OwnProposal(number);
        }
        if (!own && end == TierRequestState.WITHDRAWN) {
            throw new NotProposer(number);
        }
        if (request.stateAt(programme.now(), term()) != TierRequestState.WAITING) {
            throw new ProposalDecided(number);
        }
        request.decide(end, caller, programme.now(), programme.today(), words);
        if (end == TierRequestState.APPROVED) {
            // what was earned is read by JDBC, and a score is one of the things that count
            rows.flush();
            granting.grant(request, caller);
        }
        record(end.name().toLowerCase(Locale.ROOT), request);
        return view(request);
    }

    /** @throws ProposalNotFound when there is none */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public TierRequestView request(String number) {
        return view(known(rows.find(TierRequest.id(number)), number));
    }

    /** Of a member, newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<TierRequestView> ofMember(MemberNumber member, Optional<String> cursor, int limit) {
        int most = Slice.limit(limit);
        long before = Slice.begin(cursor, TierRequest::id, Long.MAX_VALUE);
        return Slice.cut(views(rows.ofMember(member, before, most + 1)), most, TierRequestView::number);
    }

    /** What waits for a second person, oldest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<TierRequestView> waiting(Optional<String> cursor, int limit) {
        int most = Slice.limit(limit);
        long after = Slice.begin(cursor, TierRequest::id, 0L);
        return Slice.cut(
                views(rows.waiting(programme.now().minus(term()), after, most + 1)), most, TierRequestView::number);
    }

    /**
     * Lets requests lapse that nobody decided in time. Several may run at once; each lapses once.
     *
     * @return how many; fewer than {@code limit} when none is left
     */
    @RolesAllowed(Roles.SYSTEM)
    public int lapseDue(int limit) {
        List<TierRequest> due = rows.lockWaiting(programme.now().minus(term()), Slice.limit(limit));
        due.forEach(request -> {
            request.decide(TierRequestState.LAPSED, DEADLINE, programme.now(), programme.today(), "");
            record("lapsed", request);
        });
        return due.size();
    }

    private Duration term() {
        return Duration.ofDays(days);
    }

    private static TierRequest known(Optional<TierRequest> found, String number) {
        return found.orElseThrow(() -> new ProposalNotFound(number));
    }

    private TierRequestView view(TierRequest request) {
        return views(List.of(request)).get(0);
    }

    private List<TierRequestView> views(List<TierRequest> requests) {
        Map<Long, TierRequest> ends =
                rows.ends(requests.stream().map(TierRequest::id).toList());
        return requests.stream()
                .map(request -> request.view(
                        terms(request.ladder()), Optional.ofNullable(ends.get(request.id())), programme.now(), term()))
                .toList();
    }

    private LadderTerms terms(String ladder) {
        return ladders.book(ladder).on(programme.today()).terms();
    }

    private void record(String step, TierRequest request) {
        audit.record(
                "tier-request." + step,
                "member:" + request.member(),
                Map.of("request", request.number(), "kind", request.kind().name()));
    }
}
