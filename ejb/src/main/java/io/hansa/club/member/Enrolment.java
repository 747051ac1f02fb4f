package io.hansa.club.member;

import io.hansa.club.tier.Tiers;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.outbox.Notification;
import io.hansa.outbox.Outbox;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Begins memberships. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
public class Enrolment {

    static final int MOST_AT_ONCE = 1_000;

    @Resource
    SessionContext context;

    @Inject
    NewMembers members;

    @Inject
    Deciding deciding;

    @Inject
    Serials serials;

    @Inject
    MemberLogins logins;

    @Inject
    Accounts accounts;

    @Inject
    Tiers tiers;

    @Inject
    MemberLife life;

    @Inject
    Event<MembersEnrolled> begun;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /**
     * @throws InvalidMember when a field cannot be right, with its name
     * @throws PhoneTaken or {@link MailTaken} when another member has it
     * @throws io.hansa.kernel.IdempotencyConflict when the request key was used with other data
     */
    public EnrolOutcome.Enrolled enrol(EnrolMember command) {
        var outcome = enrol(List.of(command)).get(0);
        if (outcome instanceof EnrolOutcome.Refused refused) {
            throw refused.reason();
        }
        return (EnrolOutcome.Enrolled) outcome;
    }

    /**
     * Enrols many in a few statements; one refusal does not fail its neighbours, but a weak password fails them all.
     *
     * @param commands 1 to 1,000
     * @return one outcome a command, in the same order
     */
    public List<EnrolOutcome> enrol(List<EnrolMember> commands) {
        var decisions = decide(commands, claims -> Set.of());
        var enrolled = enrolDecided(decisions);
        var outcomes = new ArrayList<EnrolOutcome>(decisions.size());
        for (int i = 0; i < decisions.size(); i++) {
            outcomes.add(outcome(decisions.get(i), enrolled, i));
            if (decisions.get(i) instanceof Decision.Enrol
                    && commands.get(i).password().isPresent()) {
                logins.create(enrolled.get(i), commands.get(i).password().get());
            }
        }
        return outcomes;
    }

    /**
     * Decides as {@link #enrol(List)} would, and enrols nobody.
     *
     * @param claimed tells which of the claims that these enrolments would make were made by others that were only checked,
     *     such as earlier rows of the same file; nothing when there are none
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<EnrolCheck> check(List<EnrolMember> commands, UnaryOperator<Set<String>> claimed) {
        return decide(commands, claimed).stream().map(EnrolCheck::of).toList();
    }

    private List<Decision> decide(List<EnrolMember> commands, UnaryOperator<Set<String>> claimed) {
        if (commands.isEmpty() || commands.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("1 to " + MOST_AT_ONCE + " enrolments at once: " + commands.size());
        }
        return deciding.decide(commands, claimed);
    }

    /** @return the new members by their place in the batch */
    private Map<Integer, Member> enrolDecided(List<Decision> decisions) {
        var numbers = new HashMap<Integer, Long>();
        for (int i = 0; i < decisions.size(); i++) {
            if (decisions.get(i) instanceof Decision.Enrol) {
                numbers.put(i, serials.next());
            }
        }
        if (numbers.isEmpty()) {
            return Map.of();
        }
        var opened = accounts.open(numbers.values().stream()
                .map(MemberNumber::ofSerial)
                .flatMap(number -> List.of(wallet(number), status(number)).stream())
                .toList());
        var enrolled = new HashMap<Integer, Member>();
        numbers.forEach(
                (index, serial) -> enrolled.put(index, member(serial, (Decision.Enrol) decisions.get(index), opened)));
        DuplicateMember.translating(() -> members.add(enrolled.values()));
        welcome(enrolled.values());
        begun.fire(new MembersEnrolled(
                enrolled.entrySet().stream()
                        .map(one -> told(one.getValue(), (Decision.Enrol) decisions.get(one.getKey())))
                        .toList(),
                Caller.of(context)));
        return enrolled;
    }

    private Member member(long serial, Decision.Enrol decision, Map<AccountKey, AccountId> opened) {
        var number = MemberNumber.ofSerial(serial);
        return new Member(serial, decision, opened.get(wallet(number)), opened.get(status(number)), programme.now());
    }

    private static MembersEnrolled.One told(Member member, Decision.Enrol decision) {
        var command = decision.command();
        String evidence = command.beginning().evidence();
        return new MembersEnrolled.One(
                member.number(),
                command.consents(),
                evidence.isEmpty() ? decision.request().key() : evidence);
    }

    private void welcome(Collection<Member> enrolled) {
        var actor = Caller.of(context);
        life.begin(enrolled, actor);
        tiers.begin(enrolled.stream().collect(Collectors.toMap(Member::number, Member::status)), actor);
        outbox.tell(
                enrolled.stream().map(Member::number).map(Enrolment::welcome).toList());
        if (actor.kind() == Actor.Kind.STAFF) {
            enrolled.forEach(member -> audit.record("member.enrolled", "member:" + member.number(), Map.of()));
        }
    }

    private static Notification welcome(MemberNumber number) {
        return new Notification(number, "club.welcome", Map.of("member", number.value()), "welcome");
    }

    private static EnrolOutcome outcome(Decision decision, Map<Integer, Member> enrolled, int index) {
        if (decision instanceof Decision.Refuse refuse) {
            return new EnrolOutcome.Refused(refuse.reason());
        }
        if (decision instanceof Decision.Known known) {
            return new EnrolOutcome.Enrolled(known.member(), true);
        }
        if (decision instanceof Decision.Same same) {
            return new EnrolOutcome.Enrolled(enrolled.get(same.index()).number(), true);
        }
        return new EnrolOutcome.Enrolled(enrolled.get(index).number(), false);
    }

    private static AccountKey wallet(MemberNumber number) {
        return AccountKey.wallet(number, Unit.PTS);
    }

    private static AccountKey status(MemberNumber number) {
        return AccountKey.wallet(number, Unit.STATUS);
    }
}
