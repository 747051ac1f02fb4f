package io.hansa.partners.partner;

import io.hansa.kernel.Ascii;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.PartnerNotFound;
import io.hansa.partners.access.SandboxCode;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Registers and finds partners and their outlets. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
public class Partners {

    @Inject
    Roster roster;

    @Inject
    Outlets outlets;

    @Inject
    Turns turns;

    @Inject
    Accounts accounts;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /**
     * Takes a business into the alliance at once, for jobs; people begin with a {@link #prospect}.
     *
     * @throws PartnerCodeTaken when the code is another partner's
     */
    @RolesAllowed(Roles.SYSTEM)
    public PartnerView register(RegisterPartner command) {
        return register(command, PartnerStage.LIVE);
    }

    /**
     * Takes up a business that may become a partner; what comes then is {@code onboarding}.
     *
     * @throws PartnerCodeTaken when the code is another partner's
     */
    public PartnerView prospect(RegisterPartner command) {
        return register(command, PartnerStage.PROSPECT);
    }

    private PartnerView register(RegisterPartner command, PartnerStage stage) {
        if (roster.find(command.code()).isPresent()) {
            throw new PartnerCodeTaken(command.code());
        }
        var clearing = accounts.open(AccountKey.clearing(command.code(), Unit.CNY));
        var partner = new Partner(command, stage, clearing, programme.now());
        roster.add(partner);
        return partner.view(0);
    }

    /**
     * Opens the sandbox of a partner, or finds it: a partner of its own that no list has, with accounts in units of sandboxes.
     *
     * @throws PartnerEnded when the partnership is over
     */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM, Roles.PARTNER_ADMIN})
    public PartnerView openSandbox(String partnerCode) {
        callers.of(context).requireMayMean(partnerCode);
        Partner live = roster.lock(partnerCode);
        live.refuseIfEnded();
        return view(roster.find(SandboxCode.of(partnerCode)).orElseGet(() -> sandbox(live)));
    }

    private Partner sandbox(Partner live) {
        var clearing = accounts.open(AccountKey.clearing(SandboxCode.of(live.code()), Units.OF_SANDBOXES.money()));
        var sandbox = new Partner(live, clearing, programme.now());
        roster.add(sandbox);
        return sandbox;
    }

    /** @throws PartnerEnded when the partnership is over */
    public PartnerView rename(String partnerCode, PartnerKind kind, LocalizedText name) {
        Partner partner = roster.lock(partnerCode);
        partner.rename(kind, name);
        return view(partner);
    }

    /** @throws PartnerCodeTaken when the partner has an outlet of this code */
    public OutletView openOutlet(OpenOutlet command) {
        roster.lock(command.partnerCode());
        if (outlets.exists(command.partnerCode(), command.code())) {
            throw new PartnerCodeTaken(command.code());
        }
        var outlet = new Outlet(command);
        outlets.add(outlet);
        return outlet.view();
    }

    /** A partner; to a partner's own users and clients, only their own. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.MARKETING,
        Roles.SERVICE,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SYSTEM,
        Roles.PARTNER_TILL,
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.PARTNER_API
    })
    public PartnerView partner(String partnerCode) {
        callers.of(context).requireMayMean(partnerCode);
        return view(known(partnerCode));
    }

    /** The partner that the caller, a portal user or a client, belongs to. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PARTNER_TILL, Roles.PARTNER_FINANCE, Roles.PARTNER_ADMIN, Roles.PARTNER_API})
    public PartnerView mine() {
        return view(known(callers.of(context).requirePartner()));
    }

    /** Partners by ascending code; members see them too: they are where points are earned. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM, Roles.MEMBER
    })
    public Slice<PartnerView> list(PartnerFilter filter, Optional<String> cursor, int limit) {
        int most = Slice.limit(limit);
        List<Partner> found = roster.list(filter, cursor.orElse(""), most + 1);
        Map<String, Long> counts =
                outlets.counts(found.stream().map(Partner::code).toList());
        return Slice.cut(found, most, Partner::code)
                .map(partner -> partner.view(counts.getOrDefault(partner.code(), 0L)));
    }

    /** Outlets of a partner, which are its sandbox's too, by ascending code; to a partner's own users and clients, only their own. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public Slice<OutletView> outlets(String partnerCode, Optional<String> cursor, int limit) {
        callers.of(context).requireMayMean(partnerCode);
        String owner = SandboxCode.partnerOf(known(partnerCode).code());
        return Slice.read(
                limit,
                most -> outlets.after(owner, cursor.orElse(""), most).stream()
                        .map(Outlet::view)
                        .toList(),
                OutletView::code);
    }

    /** The names of partners by code, for lines that mention them; unknown codes are left out. At most 200. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public Map<String, LocalizedText> names(Collection<String> partnerCodes) {
        return known(partnerCodes).stream().collect(Collectors.toMap(Partner::code, Partner::name));
    }

    /**
     * How a partner stands, for the module's other features.
     *
     * @throws PartnerNotFound when there is none
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public PartnerStanding standing(String partnerCode) {
        return known(partnerCode).standing();
    }

    /**
     * How partners stand, by code; at most 200.
     *
     * @throws PartnerNotFound when one of them is none
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public Map<String, PartnerStanding> standings(Collection<String> partnerCodes) {
        Map<String, PartnerStanding> found =
                known(partnerCodes).stream().collect(Collectors.toMap(Partner::code, Partner::standing));
        partnerCodes.stream()
                .filter(code -> !found.containsKey(code))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new PartnerNotFound(unknown);
                });
        return found;
    }

    /**
     * Keeps until when a partner accrues on credit, within the caller's transaction, for the module's other features. The row is only
     * written when that changes: messages share it through their foreign keys.
     *
     * @param reckoning says it; nobody else keeps it, for this partner, until the transaction ends
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
    public void keepCredit(String partnerCode, Supplier<Credit> reckoning) {
        turns.take(partnerCode);
        roster.keepCredit(partnerCode, reckoning.get());
    }

    /** Lifts the stop of a partner until a date, within the caller's transaction, for the module's other features. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public void reprieve(String partnerCode, LocalDate until) {
        roster.lock(partnerCode).reprieve(until);
    }

    /** Those of the codes that are outlets of the partner, for the module's other features. At most 1,000. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public Set<String> knownOutlets(String partnerCode, Collection<String> codes) {
        return outlets.known(SandboxCode.partnerOf(partnerCode), codes);
    }

    /** In which divisions outlets of the partner are, by their codes; those of which it is not known are left out. At most 1,000. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public Map<String, String> divisions(String partnerCode, Collection<String> codes) {
        return outlets.divisions(SandboxCode.partnerOf(partnerCode), codes);
    }

    private PartnerView view(Partner partner) {
        return partner.view(outlets.counts(List.of(partner.code())).getOrDefault(partner.code(), 0L));
    }

    private List<Partner> known(Collection<String> codes) {
        Set<String> asked =
                codes.stream().filter(Ascii::fits).limit(Slice.MAX_LIMIT).collect(Collectors.toSet());
        return asked.isEmpty() ? List.of() : roster.named(asked);
    }

    private Partner known(String code) {
        return roster.find(code).orElseThrow(() -> new PartnerNotFound(code));
    }
}
