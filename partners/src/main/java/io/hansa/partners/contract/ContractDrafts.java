package io.hansa.partners.contract;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.access.Callers;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Drafts a partner's next version, and lets a second person make it one. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
public class ContractDrafts {

    private static final int LONGEST_REMARK = 500;

    @Inject
    DraftRows rows;

    @Inject
    ContractRows contracts;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Inject
    Event<DraftStepped> stepped;

    @Resource
    SessionContext context;

    /**
     * Begins a draft; a partner has one that is open at most.
     *
     * @throws DraftOpen when the partner has one
     * @throws ContractBegun when it would change what is in force already
     */
    public DraftView draft(DraftContract command) {
        contracts.lockPartner(command.partnerCode());
        rows.openOf(command.partnerCode()).ifPresent(open -> {
            throw new DraftOpen(command.partnerCode(), open.number());
        });
        requireMayBegin(command.partnerCode(), command.begins());
        var draft = new ContractDraft(rows.nextNumber(), command.partnerCode(), actor(), programme.now());
        rows.add(draft);
        rows.add(new DraftRevision(draft.number(), draft.revision(), command.begins(), command.terms()));
        return step(draft, DraftStep.DRAFTED, "");
    }

    /**
     * Puts other content in its place; a proposed draft has to be proposed anew then.
     *
     * @throws DraftNotYours when somebody else drafted it
     * @throws DraftChanged when it was revised meanwhile
     */
    public DraftView revise(ReviseDraft command) {
        ContractDraft draft = rows.lock(command.draft());
        draft.requireDraftedBy(actor());
        draft.revise(command.revision());
        requireMayBegin(draft.partner(), command.begins());
        rows.add(new DraftRevision(draft.number(), draft.revision(), command.begins(), command.terms()));
        return step(draft, DraftStep.REVISED, "");
    }

    /**
     * Asks for a second person.
     *
     * @param remark why it is wanted, 0 to 500 characters
     */
    public DraftView propose(DraftNumber number, int revision, String remark) {
        ContractDraft draft = rows.lock(number);
        draft.requireDraftedBy(actor());
        draft.propose(revision);
        requireMayBegin(draft.partner(), rows.revision(draft).begins());
        return step(draft, DraftStep.PROPOSED, remark);
    }

    /**
     * Makes a version of it.
     *
     * @param revision that the approver has seen
     * @throws OwnDraft when the caller drafted it
     * @throws DraftChanged when it says something else by now
     * @throws ContractBegun when its date has come while it waited
     */
    public ContractView approve(DraftNumber number, int revision) {
        // the partner first, as everywhere: it gives out the numbers of versions
        contracts.lockPartner(rows.partnerOf(number));
        ContractDraft draft = rows.lock(number);
        draft.requireApprovable(revision, actor());
        DraftRevision content = rows.revision(draft);
        var versions = new Versions(contracts.ofPartner(draft.partner()));
        versions.requireMayBegin(content.begins(), programme.today());
        Instant now = programme.now();
        var contract = new Contract(
                new AgreeContract(draft.partner(), content.begins(), content.terms()),
                versions.next(),
                actor(),
                now,
                Optional.of(draft));
        contracts.add(contract);
        draft.approve(contract.version(), actor(), now);
        step(draft, DraftStep.APPROVED, "");
        return contract.view(Optional.empty());
    }

    /**
     * Gives it back to its drafter.
     *
     * @param remark what has to change, 1 to 500 characters
     */
    public DraftView sendBack(DraftNumber number, int revision, String remark) {
        ContractDraft draft = rows.lock(number);
        draft.sendBack(revision);
        if (remark.isBlank()) {
            throw new InvalidRemark(LONGEST_REMARK);
        }
        return step(draft, DraftStep.SENT_BACK, remark);
    }

    /** Ends it without a version. Its drafter does that, or anybody else who may draft, when the drafter is not there. */
    public DraftView withdraw(DraftNumber number) {
        ContractDraft draft = rows.lock(number);
        draft.withdraw(actor(), programme.now());
        return step(draft, DraftStep.WITHDRAWN, "");
    }

    /** @throws DraftNotFound when there is none */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public DraftView view(DraftNumber number) {
        return view(rows.find(number));
    }

    /** Newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public Slice<DraftRow> list(DraftFilter filter, Optional<String> cursor, int limit) {
        long before = Slice.begin(cursor, read -> new DraftNumber(read).id(), Long.MAX_VALUE);
        return Slice.read(
                limit,
                most -> rows.list(filter, before, most).stream()
                        .map(ContractDraft::row)
                        .toList(),
                row -> row.number().value());
    }

    private void requireMayBegin(String partner, LocalDate begins) {
        new Versions(contracts.ofPartner(partner)).requireMayBegin(begins, programme.today());
    }

    private DraftView step(ContractDraft draft, DraftStep step, String remark) {
        if (remark.strip().length() > LONGEST_REMARK) {
            throw new InvalidRemark(LONGEST_REMARK);
        }
        Actor actor = actor();
        rows.add(new DraftStepRow(draft, rows.nextStep(draft), step, actor, programme.now(), remark.strip()));
        stepped.fire(new DraftStepped(draft.number(), draft.partner(), draft.revision(), step, actor));
        return view(draft);
    }

    private DraftView view(ContractDraft draft) {
        DraftRevision content = rows.revision(draft);
        return new DraftView(
                draft.row(),
                content.begins(),
                content.terms(),
                rows.steps(draft).stream().map(DraftStepRow::view).toList());
    }

    private Actor actor() {
        return callers.of(context).actor();
    }
}
