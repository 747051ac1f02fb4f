package io.hansa.partners.missing;

import io.hansa.kernel.Actor;
import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RequestKey;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.access.Callers;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.evidence.Evidence;
import io.hansa.partners.evidence.EvidenceContent;
import io.hansa.partners.evidence.EvidenceFiles;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.MemberDirectory;
import io.hansa.partners.transaction.TransactionRow;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Members claim points that a purchase did not bring, and see what becomes of it. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Roles.MEMBER)
public class MissingPoints {

    @Inject
    MissingRows rows;

    @Inject
    MissingSteps steps;

    @Inject
    MissingLimits limits;

    @Inject
    Existing existing;

    @Inject
    MissingInquiries inquiries;

    @Inject
    Partners partners;

    @Inject
    MemberDirectory members;

    @Inject
    EvidenceFiles files;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /**
     * Claims the points of a purchase. It is answered at once when they are there already; otherwise the partner has to say.
     *
     * @throws CannotClaim when the member or the partner takes no part, or the outlet is none of the partner's
     * @throws ShoppedTooLongAgo when the partner could not give them any more
     * @throws AlreadyClaimed when the receipt is in another claim
     * @throws TooMuchClaimed when the amount is more than can be claimed here
     * @throws TooManyClaims when too many claims of the member wait
     */
    public MissingOutcome claim(ClaimMissingPoints command) {
        Actor caller = callers.of(context).actor();
        var key = RequestKey.of(caller, command.requestKey());
        Optional<MissingEvent> known = rows.byRequest(caller, key.key());
        if (known.isPresent()) {
            return replayed(known.get(), command);
        }
        var member = new MemberNumber(caller.ref());
        MemberAccounts accounts = requireMay(command, member);
        ContractView contract = inquiries.inForce(command.partnerCode(), command.shoppedOn());
        LocalDate dueOn = dueOn(command, contract);
        var claim = new MissingClaim(
                rows.takeNumber(programme.today().getYear()), member, command, contract.version(), programme.now());
        // looked at after the number was taken: who claims the same at the same time comes after
        if (rows.waiting(member, MissingLimits.MOST_WAITING) >= MissingLimits.MOST_WAITING) {
            throw new TooManyClaims(MissingLimits.MOST_WAITING);
        }
        Optional<TransactionRow> found = existing.of(command, accounts);
        var standing = new MissingStanding(claim, found.isPresent() ? MissingState.FOUND : MissingState.WAITING, dueOn);
        rows.add(claim, standing);
        MissingAct act = MissingAct.of(MissingStep.CLAIMED, caller)
                .about(command.amountFen())
                .saying(command.text())
                .asked(key.key());
        steps.write(claim, standing, act, command.evidence());
        found.ifPresentOrElse(
                row -> steps.find(claim, standing, row, Actor.system("missing")),
                () -> steps.tellClaimed(claim, standing));
        return new MissingOutcome(steps.view(claim), false);
    }

    /**
     * Takes a claim back that waits.
     *
     * @throws MissingOver when it does not wait any more
     */
    public MissingView withdraw(MissingNumber number) {
        MissingClaim claim = mine(number);
        MissingStanding standing = rows.lock(number);
        if (standing.state() == MissingState.WITHDRAWN) {
            return steps.view(claim);
        }
        if (standing.state() != MissingState.WAITING) {
            throw new MissingOver(number);
        }
        standing.become(MissingState.WITHDRAWN);
        Actor caller = callers.of(context).actor();
        steps.write(claim, standing, MissingAct.of(MissingStep.WITHDRAWN, caller), List.of());
        return steps.view(claim);
    }

    /**
     * Adds a file to a claim that waits, e.g. a photograph of the receipt.
     *
     * @throws MissingOver when it does not wait any more
     */
    public MissingOutcome handIn(String requestKey, MissingNumber number, Evidence file) {
        Actor caller = callers.of(context).actor();
        var key = RequestKey.of(caller, requestKey);
        MissingClaim claim = mine(number);
        MissingStanding standing = rows.lock(number);
        Optional<MissingEvent> known = rows.byRequest(caller, key.key());
        if (known.isPresent()) {
            if (!known.get().isOf(number, MissingStep.EVIDENCE, null, "")) {
                throw new IdempotencyConflict(key.key());
            }
            return new MissingOutcome(steps.view(claim), true);
        }
        if (standing.state() != MissingState.WAITING) {
            throw new MissingOver(number);
        }
        steps.write(claim, standing, MissingAct.of(MissingStep.EVIDENCE, caller).asked(key.key()), List.of(file));
        return new MissingOutcome(steps.view(claim), false);
    }

    /** The calling member's claims, newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<MissingRow> list(Optional<String> cursor, int limit) {
        var own = new MissingFilter(Optional.of(me()), Optional.empty(), Optional.empty());
        return Slice.read(
                limit, most -> rows.list(own, cursor, most), row -> row.number().value());
    }

    /** @throws MissingNotFound when there is none, or it is another member's */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MissingView claim(MissingNumber number) {
        return steps.view(mine(number));
    }

    /** A file that the member handed in. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public EvidenceContent evidence(MissingNumber number, int file) {
        return files.content(mine(number).number().value(), file);
    }

    private MissingOutcome replayed(MissingEvent known, ClaimMissingPoints command) {
        MissingClaim claim = rows.find(known.claim())
                .filter(found -> known.step() == MissingStep.CLAIMED && found.isOf(command))
                .orElseThrow(() -> new IdempotencyConflict(command.requestKey()));
        return new MissingOutcome(steps.view(claim), true);
    }

    private MemberAccounts requireMay(ClaimMissingPoints command, MemberNumber member) {
        if (command.amountFen() > limits.mostFen()) {
            throw new TooMuchClaimed(limits.mostFen());
        }
        MemberAccounts accounts =
                members.resolve(command.partnerCode(), List.of(member.value())).get(member.value());
        boolean takesPart = accounts != null
                && accounts.active()
                && partners.standing(command.partnerCode()).active()
                && partners.knownOutlets(command.partnerCode(), Set.of(command.outlet()))
                        .contains(command.outlet());
        if (!takesPart) {
            throw new CannotClaim(command.partnerCode());
        }
        return accounts;
    }

    /** The partner's answer must come while its message may still be late. */
    private LocalDate dueOn(ClaimMissingPoints command, ContractView contract) {
        LocalDate today = programme.today();
        int lateDays = contract.terms().lateDays();
        LocalDate last = command.shoppedOn().plusDays(lateDays).minusDays(1);
        if (command.shoppedOn().isAfter(today)) {
            throw new InvalidMissing("shoppedOn");
        }
        if (last.isBefore(today)) {
            throw new ShoppedTooLongAgo(lateDays);
        }
        LocalDate answer = today.plusDays(contract.terms().disputing().answerDays());
        return answer.isBefore(last) ? answer : last;
    }

    private MissingClaim mine(MissingNumber number) {
        return rows.find(number)
                .filter(claim -> claim.member().equals(me()))
                .orElseThrow(() -> new MissingNotFound(number.value()));
    }

    private MemberNumber me() {
        return new MemberNumber(callers.of(context).actor().ref());
    }
}
