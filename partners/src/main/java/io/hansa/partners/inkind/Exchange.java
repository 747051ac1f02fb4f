package io.hansa.partners.inkind;

import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RequestKey;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.SandboxCode;
import io.hansa.partners.access.Scope;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.KindItem;
import io.hansa.partners.dispute.Party;
import io.hansa.partners.evidence.EvidenceContent;
import io.hansa.partners.evidence.EvidenceFiles;
import io.hansa.partners.evidence.EvidenceView;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.refusal.PartnerNotActive;
import io.hansa.partners.refusal.UnknownOutlet;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What goes in kind between a partner and the programme, from both sides: a partner's finance or system for the partner, the club's
 * finance for the programme. Another partner's delivery does not exist.
 */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({
    Roles.PARTNER_FINANCE,
    Roles.PARTNER_ADMIN,
    Roles.PARTNER_API,
    Roles.FINANCE,
    Roles.ADMIN,
    Roles.AUDITOR,
    Roles.SYSTEM
})
public class Exchange {

    private static final int OLDEST_DAYS = 366;

    @Inject
    KindRows rows;

    @Inject
    KindCourse course;

    @Inject
    Contracts contracts;

    @Inject
    Partners partners;

    @Inject
    EvidenceFiles files;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /**
     * Reports for the caller's side; the other one answers.
     *
     * @throws KindItemUnknown when the contract in force on the day has no such item
     * @throws io.hansa.partners.contract.NoContractInForce when none is in force on it
     * @throws UnknownOutlet when the partner has no such outlet
     * @throws KindReferenceTaken when the reference names another delivery that waits or counts
     * @throws io.hansa.partners.evidence.EvidenceRefused when a file cannot be kept
     */
    @RolesAllowed({
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.PARTNER_API,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.SYSTEM
    })
    public KindView report(ReportDelivery command) {
        Caller caller = writer();
        caller.requireMayMean(command.partnerCode());
        var key = RequestKey.of(caller.actor(), command.requestKey());
        Optional<KindEvent> known = rows.byRequest(caller.actor(), key.key());
        if (known.isPresent()) {
            return replayed(known.get(), command, caller);
        }
        requireReportable(command);
        ContractView contract = contracts.inForce(command.partnerCode(), command.deliveredOn());
        KindItem item = contract.terms().inKind().items().stream()
                .filter(each -> each.code().equals(command.item()))
                .findFirst()
                .orElseThrow(() -> new KindItemUnknown(command.item()));
        var delivery = new KindDelivery(rows.nextNumber(), command.partnerCode(), contract.version(), item);
        delivery.quantity = command.quantity();
        delivery.netted = contract.terms().settling().inKindNetted();
        delivery.outlet = command.outlet().orElse(null);
        delivery.deliveredOn = command.deliveredOn();
        delivery.reference = command.reference();
        delivery.wait(Party.of(caller), programme.now(), due(contract));
        course.report(delivery, caller.actor(), command.text(), command.evidence(), key.key());
        return view(delivery, caller);
    }

    /**
     * Confirms, rejects or withdraws.
     *
     * @throws KindNotFound when there is none, or it is another partner's
     * @throws KindOver when it was answered or withdrawn
     * @throws NotYoursToAnswer when the caller's side reported it, or would withdraw what the other side reported
     * @throws KindClockEnded when it is too late: silence confirms
     */
    @RolesAllowed({
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.PARTNER_API,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.SYSTEM
    })
    public KindView answer(AnswerDelivery command) {
        Caller caller = writer();
        var key = RequestKey.of(caller.actor(), command.requestKey());
        mine(command.delivery(), caller);
        KindDelivery delivery = rows.lock(command.delivery());
        Optional<KindEvent> known = rows.byRequest(caller.actor(), key.key());
        if (known.isPresent()) {
            if (known.get().delivery() != delivery.number || known.get().step() != command.step()) {
                throw new IdempotencyConflict(key.key());
            }
            return view(delivery, caller).again();
        }
        Party party = Party.of(caller);
        if (delivery.state != KindState.REPORTED) {
            throw new KindOver(command.delivery());
        }
        if ((command.step() == KindStep.WITHDRAWN) != (delivery.reporter == party)) {
            throw new NotYoursToAnswer(command.delivery());
        }
        if (delivery.isOverdue(programme.today())) {
            throw new KindClockEnded(delivery.dueOn);
        }
        course.take(delivery, command.step(), party, caller.actor(), command.text(), key.key());
        return view(delivery, caller);
    }

    /**
     * Reports that a confirmed delivery was not so; when the other side confirms that, its entry is reversed.
     *
     * @throws KindNotFound when there is none, or it is another partner's
     * @throws KindNotConfirmed when it does not count
     * @throws KindTakenBack when somebody takes it back already, or it takes something back itself
     */
    @RolesAllowed({Roles.PARTNER_FINANCE, Roles.PARTNER_ADMIN, Roles.PARTNER_API, Roles.FINANCE, Roles.ADMIN})
    public KindView takeBack(TakeBackDelivery command) {
        Caller caller = writer();
        var key = RequestKey.of(caller.actor(), command.requestKey());
        KindDelivery original = mine(command.delivery(), caller);
        Optional<KindEvent> known = rows.byRequest(caller.actor(), key.key());
        if (known.isPresent()) {
            KindDelivery before = mine(KindNumber.of(known.get().delivery()), caller);
            if (!Long.valueOf(original.number).equals(before.reverses)) {
                throw new IdempotencyConflict(key.key());
            }
            return view(before, caller).again();
        }
        if (original.state != KindState.CONFIRMED) {
            throw new KindNotConfirmed(command.delivery());
        }
        if (original.reverses != null
                || !rows.takenBack(List.of(original.number)).isEmpty()) {
            throw new KindTakenBack(command.delivery());
        }
        var correction = new KindDelivery(rows.nextNumber(), original);
        correction.wait(
                Party.of(caller), programme.now(), due(contracts.inForce(original.partner, original.deliveredOn)));
        course.report(correction, caller.actor(), command.text(), List.of(), key.key());
        return view(correction, caller);
    }

    /** Deliveries of the caller's partner or, for staff, of all, newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<KindRow> list(KindFilter filter, Optional<String> cursor, int limit) {
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        Slice<KindDelivery> slice = Slice.read(
                limit,
                most -> rows.list(filter.within(reader().partner()), before, most),
                delivery -> Long.toString(delivery.number));
        Map<Long, Long> takenBack =
                rows.takenBack(slice.rows().stream().map(each -> each.number).toList());
        return slice.map(each -> each.row(Optional.ofNullable(takenBack.get(each.number))));
    }

    /** @throws KindNotFound when there is none, or it is another partner's */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public KindView delivery(KindNumber number) {
        Caller caller = reader();
        return view(mine(number, caller), caller);
    }

    /**
     * A file that was handed in.
     *
     * @throws KindNotFound when there is no such delivery, or it is another partner's
     * @throws io.hansa.partners.evidence.EvidenceNotFound when it has no such file
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public EvidenceContent evidence(KindNumber number, int file) {
        return files.content(mine(number, reader()).kindNumber().value(), file);
    }

    private void requireReportable(ReportDelivery command) {
        LocalDate today = programme.today();
        ReportDelivery.require(
                !command.deliveredOn().isAfter(today) && !command.deliveredOn().isBefore(today.minusDays(OLDEST_DAYS)),
                "deliveredOn");
        ReportDelivery.require(!SandboxCode.is(command.partnerCode()), "partner");
        if (!partners.standing(command.partnerCode()).active()) {
            throw new PartnerNotActive(command.partnerCode());
        }
        command.outlet().ifPresent(outlet -> {
            if (!partners.knownOutlets(command.partnerCode(), Set.of(outlet)).contains(outlet)) {
                throw new UnknownOutlet(outlet);
            }
        });
    }

    private KindView replayed(KindEvent known, ReportDelivery command, Caller caller) {
        KindDelivery before = mine(KindNumber.of(known.delivery()), caller);
        boolean same = known.step() == KindStep.REPORTED
                && before.reverses == null
                && before.partner.equals(command.partnerCode())
                && before.item.equals(command.item())
                && before.quantity == command.quantity()
                && before.deliveredOn.equals(command.deliveredOn())
                && before.reference.equals(command.reference());
        if (!same) {
            throw new IdempotencyConflict(command.requestKey());
        }
        return view(before, caller).again();
    }

    private LocalDate due(ContractView contract) {
        return programme.today().plusDays(contract.terms().inKind().answerDays());
    }

    private KindView view(KindDelivery delivery, Caller caller) {
        Map<Integer, List<EvidenceView>> bySeq =
                files.bySteps(delivery.kindNumber().value());
        Map<Long, Long> takenBack = rows.takenBack(List.of(delivery.number));
        return new KindView(
                delivery.row(Optional.ofNullable(takenBack.get(delivery.number))),
                Party.of(caller),
                rows.events(delivery).stream()
                        .map(event -> event.view(bySeq.getOrDefault(event.seq(), List.of())))
                        .toList(),
                false);
    }

    private KindDelivery mine(KindNumber number, Caller caller) {
        return rows.find(number)
                .filter(delivery -> caller.mayMean(delivery.partner))
                .orElseThrow(() -> new KindNotFound(number.value()));
    }

    private Caller reader() {
        return callers.of(context, Scope.READ);
    }

    private Caller writer() {
        Caller caller = reader();
        caller.require(Scope.IN_KIND);
        return caller;
    }
}
