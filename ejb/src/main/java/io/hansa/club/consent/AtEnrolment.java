package io.hansa.club.consent;

import io.hansa.club.member.Consent;
import io.hansa.club.member.MembersEnrolled;
import io.hansa.kernel.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps what new members agreed to with their enrolment, in its transaction: marketing by the channels that they chose. */
@ApplicationScoped
class AtEnrolment {

    @Inject
    ConsentRows rows;

    @Inject
    Programme programme;

    void onEnrolled(@Observes MembersEnrolled batch) {
        if (batch.members().stream().allMatch(one -> one.consents().isEmpty())) {
            return;
        }
        String wording = rows.wording(programme.today())
                .map(words -> words.toView().version())
                .orElse("");
        rows.add(batch.members().stream()
                .flatMap(one -> one.consents().stream().sorted().map(channel -> {
                    var proof =
                            new ConsentFact.Proof(Door.ENROLMENT, wording, evidence(one), batch.by(), programme.now());
                    return new ConsentFact(one.number(), topic(channel), true, proof);
                }))
                .toList());
    }

    private static String evidence(MembersEnrolled.One one) {
        return one.evidence().substring(0, Math.min(one.evidence().length(), MemberConsents.LONGEST_EVIDENCE));
    }

    private static Topic topic(Consent channel) {
        return new Topic(Channel.valueOf(channel.name()), Purpose.MARKETING);
    }
}
