package io.hansa.club.member;

import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.MemberNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides enrolments in their order: what an earlier one takes, a later one cannot have. */
class EnrolmentBatch {

    /** A request that has its member already. */
    record Granted(Request request, MemberNumber member) {}

    private final Map<String, Granted> granted = new HashMap<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<String, Request> requests = new HashMap<>();
    private final Set<String> phones;
    private final Set<String> mails;

    /** @param phones and mails that are taken, as far as the candidates ask for them */
    EnrolmentBatch(List<Granted> granted, Set<String> phones, Set<String> mails) {
        granted.forEach(one -> this.granted.put(one.request().key(), one));
        this.phones = new HashSet<>(phones);
        this.mails = new HashSet<>(mails);
    }

    List<Decision> decide(List<Candidate> candidates) {
        var decisions = new ArrayList<Decision>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            decisions.add(decide(candidates.get(i), i));
        }
        return decisions;
    }

    private Decision decide(Candidate candidate, int index) {
        if (!candidate.readable()) {
            return new Decision.Refuse(candidate.refusal());
        }
        var request = candidate.request();
        var known = granted.get(request.key());
        if (known != null) {
            return known.request().equals(request) ? new Decision.Known(known.member()) : conflict(request);
        }
        if (requests.containsKey(request.key())) {
            return requests.get(request.key()).equals(request)
                    ? new Decision.Same(indexes.get(request.key()))
                    : conflict(request);
        }
        return decide(candidate.profile(), request, index);
    }

    private Decision decide(Profile profile, Request request, int index) {
        if (phones.contains(profile.phone())) {
            return new Decision.Refuse(new PhoneTaken());
        }
        if (profile.mail().filter(mails::contains).isPresent()) {
            return new Decision.Refuse(new MailTaken());
        }
        phones.add(profile.phone());
        profile.mail().ifPresent(mails::add);
        requests.put(request.key(), request);
        indexes.put(request.key(), index);
        return new Decision.Enrol(profile, request);
    }

    private static Decision conflict(Request request) {
        return new Decision.Refuse(new IdempotencyConflict(request.key()));
    }
}
