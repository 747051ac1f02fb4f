package io.hansa.partners.conduct;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.access.Callers;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.provider.Standing;
import io.hansa.partners.provider.StandingView;
import io.hansa.partners.provider.Standings;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Scores providers, and restricts those whose score is too low. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Conduct {

    private static final int TREND_DAYS = 7;

    @Inject
    ConductRows rows;

    @Inject
    Windows windows;

    @Inject
    Standings standings;

    @Inject
    Partners partners;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Inject
    Event<ConductPolicySet> policySet;

    @Resource
    SessionContext context;

    /**
     * Scores a provider and its services for the whole days before one, once, and restricts the provider where its score says so.
     *
     * @return the provider's score, as it was written first
     */
    @RolesAllowed(Roles.SYSTEM)
    public ScoreView assess(String partnerCode, LocalDate day) {
        Optional<ScoreRow> known = rows.find(partnerCode, day);
        if (known.isPresent()) {
            return known.get().view();
        }
        ConductPolicyView policy = policy();
        List<ScoreView> scores = windows.scores(partnerCode, day, policy);
        rows.add(scores.stream()
                .map(score -> new ScoreRow(score, programme.now()))
                .toList());
        ScoreView all = scores.get(0);
        following(all, policy).ifPresent(standing -> standings.restrict(partnerCode, standing, why(all, policy)));
        return all;
    }

    /** What follows from a score: nothing, limited, or, when it has been limited long enough, suspended. */
    private Optional<Standing> following(ScoreView score, ConductPolicyView policy) {
        if (!score.judged() || score.score() >= policy.terms().limitBelow()) {
            return Optional.empty();
        }
        StandingView standing = standings.of(score.partnerCode());
        boolean longEnough = standing.standing() == Standing.LIMITED
                && standing.since()
                        .map(since -> since.plus(Duration.ofDays(policy.terms().suspendAfter())))
                        .filter(from -> !programme.now().isBefore(from))
                        .isPresent();
        return Optional.of(
                longEnough && score.score() < policy.terms().suspendBelow() ? Standing.SUSPENDED : Standing.LIMITED);
    }

    private static Map<String, String> why(ScoreView score, ConductPolicyView policy) {
        var why = new TreeMap<String, String>();
        why.put("score", Integer.toString(score.score()));
        why.put("policy", Integer.toString(policy.version()));
        why.put("day", score.day().toString());
        why.put("limitBelow", Integer.toString(policy.terms().limitBelow()));
        why.put("suspendBelow", Integer.toString(policy.terms().suspendBelow()));
        why.put("windowDays", Integer.toString(policy.terms().windowDays()));
        why.put("confirmed", Long.toString(score.counts().confirmed()));
        why.put("quick", Long.toString(score.counts().quick()));
        why.put("charged", Long.toString(score.counts().charged()));
        why.put("refused", Long.toString(score.counts().refused()));
        why.put("complaints", Long.toString(score.counts().complaints()));
        why.put("dismissed", Long.toString(score.counts().dismissed()));
        return why;
    }

    /** As it would be scored now, with today: the provider first, then its services. Nothing is written. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.PARTNER_API,
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.MARKETING,
        Roles.SERVICE,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    public List<ScoreView> now(String partnerCode) {
        callers.of(context).requireMayMean(partnerCode);
        partners.standing(partnerCode);
        return windows.scores(partnerCode, programme.today().plusDays(1), policy());
    }

    /** A provider's score on the last days, the latest first; at most 200. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.PARTNER_API,
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.MARKETING,
        Roles.SERVICE,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    public List<ScoreView> history(String partnerCode, int days) {
        callers.of(context).requireMayMean(partnerCode);
        return rows.history(partnerCode, Slice.limit(days));
    }

    /** All providers as they were scored last, the lowest score first; empty before the first daily run. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<ConductLine> board(Optional<String> cursor, int limit) {
        Optional<LocalDate> day = rows.lastDay();
        if (day.isEmpty()) {
            return new Slice<>(List.of(), Optional.empty());
        }
        Place after = Slice.begin(cursor, Place::read, Place.BEGINNING);
        Slice<ScoreView> scores =
                Slice.read(limit, most -> rows.board(day.get(), after.score(), after.partner(), most), Place::of);
        List<String> codes = scores.rows().stream().map(ScoreView::partnerCode).toList();
        Map<String, Integer> before = rows.scores(codes, day.get().minusDays(TREND_DAYS));
        Map<String, StandingView> stand = standings.of(codes);
        Map<String, LocalizedText> names = partners.names(codes);
        return scores.map(score -> new ConductLine(
                names.get(score.partnerCode()),
                score,
                before.containsKey(score.partnerCode())
                        ? OptionalInt.of(before.get(score.partnerCode()))
                        : OptionalInt.empty(),
                stand.get(score.partnerCode())));
    }

    /** What holds. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.PARTNER_API,
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.MARKETING,
        Roles.SERVICE,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    public ConductPolicyView policy() {
        return rows.policies().stream().findFirst().orElse(ConductPolicyView.USUAL);
    }

    /** The last fifty versions, the latest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ConductPolicyView> policies() {
        return rows.policies();
    }

    /** @throws ConductPolicyChanged when somebody has set another one since it was looked at */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN})
    public ConductPolicyView set(SetConductPolicy command) {
        int present = policy().version();
        if (present != command.basedOn()) {
            throw new ConductPolicyChanged(present);
        }
        var row =
                new PolicyRow(present + 1, command.terms(), callers.of(context).actor(), programme.now());
        rows.add(row, present + 1);
        policySet.fire(new ConductPolicySet(row.view()));
        return row.view();
    }

    /** Where a page of the board begins: behind a score and a provider. */
    private record Place(int score, String partner) {

        static final Place BEGINNING = new Place(-1, "");

        static Place read(String cursor) {
            int at = cursor.indexOf('-');
            return new Place(Integer.parseInt(cursor.substring(0, at)), cursor.substring(at + 1));
        }

        static String of(ScoreView score) {
            return score.score() + "-" + score.partnerCode();
        }
    }
}
