package io.hansa.club.decision;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import io.hansa.security.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** What is the same of all versions in two hands, whatever they are of. In the transaction of the boundary that asks. */
@ApplicationScoped
public class Proposals {

    @Inject
    Decisions decisions;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /**
     * One of some versions.
     *
     * @param name e.g. {@code GOLD-LOUNGE v2}
     * @throws ProposalNotFound when it is none of them
     */
    public <V extends Proposal> V find(Collection<V> versions, String name) {
        return versions.stream()
                .filter(version -> name(version).equals(name))
                .findFirst()
                .orElseThrow(() -> new ProposalNotFound(name));
    }

    /** @throws ProposalWaits when one of the versions waits: the next is based on what becomes of it */
    public void requireNoneWaits(Collection<? extends Proposal> versions) {
        versions.stream().filter(Proposal::waits).findFirst().ifPresent(waiting -> {
            throw new ProposalWaits(name(waiting));
        });
    }

    /**
     * Decides once, and has it audited as {@code kind.approved}, {@code kind.refused} or {@code kind.withdrawn}.
     *
     * @param details of the version, for the audit
     * @return whether nobody had decided; the same decision again by the same person is the same
     * @throws OwnProposal when who proposed it approves or refuses it
     * @throws NotProposer when another withdraws it
     * @throws ProposalDecided when it was decided otherwise, or by another
     */
    public boolean decide(Proposal version, Verdict verdict, String words, Actor by, Map<String, String> details) {
        var decision = new Decision(verdict, by, programme.now(), words.strip());
        boolean made = decisions.decide(version.proposal(), version.setBy(), decision);
        if (made) {
            audit.record(kind(version) + "." + verdict.name().toLowerCase(Locale.ROOT), subject(version), details);
        }
        return made;
    }

    /** A job's version needs nobody else. */
    public void approveOfJob(Proposal version, Actor by) {
        decisions.approveOfJob(version.proposal(), new Decision(Verdict.APPROVED, by, programme.now(), ""));
    }

    private static String kind(Proposal version) {
        return version.proposal().substring(0, version.proposal().indexOf(':'));
    }

    private static String name(Proposal version) {
        return version.proposal().substring(version.proposal().indexOf(':') + 1);
    }

    /** What the version is of. */
    private static String subject(Proposal version) {
        int end = version.proposal().lastIndexOf(Proposal.VERSION);
        return end < 0 ? version.proposal() : version.proposal().substring(0, end);
    }
}
