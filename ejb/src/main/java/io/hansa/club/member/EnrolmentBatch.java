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

    /** A request of this batch that will have its member, and where it stands. */
    private record Earlier(Request request, int index) {}

    private final Map<String, Granted> granted = new HashMap<>();
    private final Map<String, Earlier> earlier = new HashMap<>();
    private final Set<String> claims;

    /** @param claims what is taken, as far as the candidates ask for it */
    EnrolmentBatch(List<Granted> granted, Set<String> claims) {
        granted.forEach(one -> this.granted.put(one.request().key(), one));
        this.claims = new HashSet<>(claims);
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
        var same = earlier.get(request.key());
        if (same != null) {
            return same.request().equals(request) ? new Decision.Same(same.index()) : conflict(request);
        }
        return enrol(candidate, index);
    }

    private Decision enrol(Candidate candidate, int index) {
        var profile = candidate.profile();
        var request = candidate.request();
        if (claims.contains(Claims.request(request.key()))) {
            return new Decision.Claimed();
        }
        if (claims.contains(Claims.phone(profile.phone()))) {
            return new Decision.Refuse(new PhoneTaken());
        }
        if (profile.mail().map(Claims::mail).filter(claims::contains).isPresent()) {
            return new Decision.Refuse(new MailTaken());
        }
        claims.addAll(Claims.of(profile, request));
        earlier.put(request.key(), new Earlier(request, index));
        return new Decision.Enrol(profile, request, candidate.command());
    }

    private static Decision conflict(Request request) {
        return new Decision.Refuse(new IdempotencyConflict(request.key()));
    }
}
