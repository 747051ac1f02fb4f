package io.hansa.partners.alliance;

import io.hansa.partners.port.MemberAccounts;
import java.util.List;
import java.util.Random;

/** Members, and the points that each of them has, as the generator has counted them. */
final class Crowd {

    private final List<MemberAccounts> members;
    private final long[] points;

    Crowd(List<MemberAccounts> members) {
        this.members = List.copyOf(members);
        this.points = new long[members.size()];
    }

    int any(Random random) {
        return random.nextInt(points.length);
    }

    String number(int member) {
        return members.get(member).number().value();
    }

    long points(int member) {
        return points[member];
    }

    void give(int member, long some) {
        points[member] += some;
    }
}
