package io.hansa.club.erasure;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Verdict;
import io.hansa.club.member.MemberTraces;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.port.PersonalData;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells a person what is kept of it, and lets it be forgotten, in two hands. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.ADMIN})
public class Erasures {

    /** Of each sort; a member with more gets the latest. */
    private static final int MOST_TOLD = 20_000;

    @Resource
    SessionContext context;

    @Inject
    ErasureRows rows;

    @Inject
    Forgetting forgetting;

    @Inject
    MemberTraces members;

    @Inject
    ClubTraces club;

    @Inject
    PersonalData partners;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /**
     * Everything that is kept of a person: rows by what they are, each by the names of its columns. Audited.
     *
     * @throws io.hansa.club.member.MemberNotFound when there is no such member
     */
    public Map<String, List<Map<String, String>>> tell(MemberNumber member) {
        members.of(member);
        Map<String, List<Map<String, String>>> all = new LinkedHashMap<>(club.tell(member, MOST_TOLD));
        all.putAll(partners.tell(member, MOST_TOLD));
        audit.record("person.told", "member:" + member, Map.of());
        return all;
    }

    /** What of a member is open and has to end first. */
    public Set<ErasureHindrance> hindrances(MemberNumber member) {
        return forgetting.hindrances(member);
    }

    /**
     * Asks; somebody else decides.
     *
     * @throws io.hansa.club.member.MemberNotFound when there is no such member
     * @throws ErasureHindered when something is open still
     * @throws ErasureWaits when it was asked for, or done
     */
    @RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public ErasureView ask(MemberNumber member, ErasureGround ground) {
        forgetting.requireFree(member);
        var erasure = new Erasure(member, ground, Caller.of(context), programme.now());
        rows.add(erasure);
        record("asked", erasure);
        return erasure.view();
    }

    /**
     * Ends the membership at once and starts the run that erases; there is no way back.
     *
     * @throws io.hansa.club.decision.OwnProposal when the caller asked
     * @throws io.hansa.club.decision.ProposalDecided when it is decided
     * @throws ErasureHindered when something is open still
     */
    @RolesAllowed(Roles.ADMIN)
    public ErasureView approve(ErasureNumber number) {
        return decide(number, Verdict.APPROVED, "");
    }

    /** @param words why, 1 to 200 characters */
    @RolesAllowed(Roles.ADMIN)
    public ErasureView refuse(ErasureNumber number, String words) {
        return decide(number, Verdict.REFUSED, words.strip());
    }

    /** Who asked takes it back. */
    public ErasureView withdraw(ErasureNumber number) {
        return decide(number, Verdict.WITHDRAWN, "");
    }

    private ErasureView decide(ErasureNumber number, Verdict verdict, String words) {
        Actor caller = Caller.of(context);
        Erasure erasure = rows.lock(number).orElseThrow(() -> new ErasureNotFound(number));
        var decision = new Decision(verdict, caller, programme.now(), words);
        if (!decision.isMade("erasure:" + number, erasure.askedBy(), erasure.decision())) {
            erasure.decide(decision);
            if (decision.isApproval()) {
                forgetting.begin(erasure, caller);
            }
            record(verdict.name().toLowerCase(Locale.ROOT), erasure);
        }
        return erasure.view();
    }

    /** @throws ErasureNotFound when there is none */
    @RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.AUDITOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ErasureView view(ErasureNumber number) {
        return rows.find(number).orElseThrow(() -> new ErasureNotFound(number)).view();
    }

    /** Newest first. */
    @RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.AUDITOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<ErasureView> list(Optional<String> cursor, int limit) {
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        return Slice.read(
                        limit,
                        most -> rows.list(before, most),
                        erasure -> erasure.number().toString())
                .map(Erasure::view);
    }

    private void record(String what, Erasure erasure) {
        audit.record(
                "erasure." + what,
                "member:" + erasure.member(),
                Map.of("request", erasure.number().toString()));
    }
}
