package io.hansa.club.consent;

import io.hansa.club.member.MemberNames;
import io.hansa.club.member.MemberNotFound;
import io.hansa.club.member.MemberStates;
import io.hansa.kernel.Actor;
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
import java.util.Optional;
import java.util.Set;

/** Shows and changes what members agreed to. A member asks for itself only; of others it is told that they do not exist. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class MemberConsents {

    static final int LONGEST_EVIDENCE = 120;
    private static final int MOST_SHOWN = 200;

    @Resource
    SessionContext context;

    @Inject
    ConsentRows rows;

    @Inject
    Agreed agreed;

    @Inject
    MemberNames names;

    @Inject
    MemberStates members;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /** What holds now. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Set<Topic> of(MemberNumber member) {
        requireVisible(member);
        return agreed.of(member);
    }

    /** What was said, the latest first, at most 200. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ConsentFactView> history(MemberNumber member) {
        requireVisible(member);
        return rows.last(member, MOST_SHOWN).stream().map(ConsentFact::toView).toList();
    }

    /** The words that are in force. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WordingView wording() {
        return rows.wording(programme.today())
                .orElseThrow(() -> new IllegalStateException("no words for consents are in force"))
                .toView();
    }

    /** The words of a version, also of one that was in force. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<WordingView> wording(String version) {
        return rows.wording(version).map(ConsentWording::toView);
    }

    /**
     * Keeps what is said where it is another thing than what holds.
     *
     * @return how many facts were added
     * @throws MemberNotFound when there is no such member, or it is another
     * @throws WordingChanged when something is agreed to in words that are not in force
     * @throws InvalidConsentChange when staff name no evidence, it is too long, or what is no choice is withdrawn
     */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public int change(ChangeConsents command) {
        requireVisible(command.member());
        requireEvidence(command);
        members.lock(command.member());
        var holding = agreed.of(command.member());
        var changes = Topic.all().stream()
                .filter(topic -> command.choices().containsKey(topic))
                .filter(topic -> command.choices().get(topic) != holding.contains(topic))
                .toList();
        requireChoices(command, changes);
        var now = programme.now();
        var proof = new ConsentFact.Proof(
                command.door(), command.wording(), command.evidence().strip(), Caller.of(context), now);
        if (!changes.isEmpty()) {
            rows.add(changes.stream()
                    .map(topic -> new ConsentFact(
                            command.member(), topic, command.choices().get(topic), proof))
                    .toList());
            audit.record(
                    "consent.changed",
                    "member:" + command.member(),
                    Map.of("changes", Integer.toString(changes.size())));
        }
        return changes.size();
    }

    private void requireChoices(ChangeConsents command, List<Topic> changes) {
        if (changes.stream().anyMatch(topic -> !topic.isChoice())) {
            throw new InvalidConsentChange("choice");
        }
        String inForce = wording().version();
        boolean agrees = changes.stream().anyMatch(command.choices()::get);
        if (agrees && !command.wording().equals(inForce)) {
            throw new WordingChanged(inForce);
        }
    }

    private void requireEvidence(ChangeConsents command) {
        boolean needed = Caller.of(context).kind() == Actor.Kind.STAFF;
        if (needed && command.evidence().isBlank() || command.evidence().length() > LONGEST_EVIDENCE) {
            throw new InvalidConsentChange("evidence");
        }
    }

    private void requireVisible(MemberNumber member) {
        if (!Caller.of(context).mayActFor(member) || !names.exists(member)) {
            throw new MemberNotFound(member);
        }
    }
}
