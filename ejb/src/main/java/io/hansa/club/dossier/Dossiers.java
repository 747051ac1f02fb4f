package io.hansa.club.dossier;

import io.hansa.club.member.MemberNames;
import io.hansa.club.member.MemberNotFound;
import io.hansa.club.member.MemberStates;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads and writes dossiers; looking is recorded. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
public class Dossiers {

    private static final int LONGEST_TEXT = 500;
    private static final int MOST_LOOKS = 1_000;
    private static final int LOOKS_SHOWN = 200;

    @Resource
    SessionContext context;

    @Inject
    DossierRows rows;

    @Inject
    MemberNames names;

    @Inject
    MemberStates members;

    @Inject
    Tiers tiers;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    @Inject
    @ConfigProperty(name = "hansa.dossier.tier", defaultValue = "GOLD")
    String lowestTier;

    /**
     * Opens a dossier, which is recorded.
     *
     * @throws MemberNotFound when there is no such member
     */
    public DossierView open(MemberNumber member) {
        requireMember(member);
        rows.add(new DossierLook(member, Caller.of(context), programme.now()));
        return new DossierView(holding(member), isOfTier(member));
    }

    /**
     * Writes a row, or corrects one.
     *
     * @throws MemberNotFound when there is no such member
     * @throws DossierNotForTier when the member is below the tier
     * @throws InvalidDossier when the text is empty or too long, or a date does not go with the category
     * @throws NotInDossier when what it corrects does not hold
     * @throws DossierFull when very much is written already
     */
    public void write(WriteDossier command) {
        requireMember(command.member());
        requireValid(command);
        if (!isOfTier(command.member())) {
            throw new DossierNotForTier(lowestTier);
        }
        members.lock(command.member());
        var written = rows.of(command.member());
        if (written.size() >= DossierRows.MOST) {
            throw new DossierFull(DossierRows.MOST);
        }
        command.corrects().ifPresent(old -> requireHolding(written, old));
        rows.add(new DossierEntry(command, Caller.of(context), programme.now()));
        audit.record(
                "dossier.written",
                "member:" + command.member(),
                Map.of("category", command.category().name()));
    }

    /** Who opened it, the latest first, at most 200. */
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<LookRow> looks(MemberNumber member) {
        requireMember(member);
        return rows.looks(member, LOOKS_SHOWN).stream().map(DossierLook::toRow).toList();
    }

    /** What is known of the calling member. */
    @RolesAllowed(Roles.MEMBER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OwnDossier mine() {
        var me = new MemberNumber(Caller.of(context).ref());
        return new OwnDossier(holding(me), rows.looks(me, MOST_LOOKS).size());
    }

    private List<DossierRow> holding(MemberNumber member) {
        return Standing.of(rows.of(member)).stream().map(DossierEntry::toRow).toList();
    }

    private static void requireHolding(List<DossierEntry> written, long id) {
        if (Standing.of(written).stream().noneMatch(entry -> entry.id() == id)) {
            throw new NotInDossier();
        }
    }

    private static void requireValid(WriteDossier command) {
        boolean empty = command.text().isBlank();
        if (empty && command.corrects().isEmpty() || command.text().length() > LONGEST_TEXT) {
            throw new InvalidDossier("text");
        }
        if (command.on().isPresent() != (command.category() == DossierCategory.DATE) && !empty) {
            throw new InvalidDossier("on");
        }
    }

    private boolean isOfTier(MemberNumber member) {
        int lowest = tiers.ladder().stream()
                .filter(tier -> tier.code().equals(lowestTier))
                .mapToInt(tier -> tier.rank())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        return tiers.of(member).rank() >= lowest;
    }

    private void requireMember(MemberNumber member) {
        if (!names.exists(member)) {
            throw new MemberNotFound(member);
        }
    }
}
