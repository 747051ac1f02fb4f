package io.hansa.club.member;

import io.hansa.kernel.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Looks up what a batch of enrolments needs to know, in three statements, and decides it. */
@ApplicationScoped
class Deciding {

    @Inject
    MemberRows members;

    @Inject
    NewMembers newMembers;

    @Inject
    Programme programme;

    /** @param claimed tells which of the claims that the batch would make were made elsewhere already */
    List<Decision> decide(List<EnrolMember> commands, UnaryOperator<Set<String>> claimed) {
        var today = programme.today();
        var candidates =
                commands.stream().map(command -> Candidate.read(command, today)).toList();
        var readable = candidates.stream().filter(Candidate::readable).toList();
        var wanted = new HashSet<String>();
        readable.forEach(one -> wanted.addAll(Claims.of(one.profile(), one.request())));
        var taken = new HashSet<>(claimed.apply(wanted));
        taken.addAll(taken(readable));
        return new EnrolmentBatch(granted(readable), taken).decide(candidates);
    }

    private List<EnrolmentBatch.Granted> granted(List<Candidate> readable) {
        var keys = readable.stream().map(one -> one.request().key()).toList();
        return members.byRequestKeys(keys).stream()
                .map(member -> new EnrolmentBatch.Granted(member.request(), member.number()))
                .toList();
    }

    private Set<String> taken(List<Candidate> readable) {
        var taken = new HashSet<String>();
        var phones = readable.stream().map(one -> one.profile().phone()).toList();
        newMembers.phones(phones).forEach(phone -> taken.add(Claims.phone(phone)));
        var mails =
                readable.stream().flatMap(one -> one.profile().mail().stream()).toList();
        newMembers.mails(mails).forEach(mail -> taken.add(Claims.mail(mail)));
        return taken;
    }
}
