package io.hansa.club.pool;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.journal.Why;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows who belongs to the pools of a kind, and on what terms. One for each kind; asked within a transaction. */
public interface PoolKeeper {

    PoolKind kind();

    /**
     * On what terms a member draws.
     *
     * @param ref which pool, for who belongs to several; empty: the only one
     * @throws io.hansa.kernel.DomainException when the member belongs to none, or not to that one
     */
    DrawTerms terms(MemberNumber member, Optional<String> ref);

    /** As {@link #terms}; and the member belongs to it until the running transaction has ended. */
    DrawTerms keep(MemberNumber member, String ref);

    /** Whether a member decides on what others draw; and it does so until the running transaction has ended. */
    boolean keepApprover(MemberNumber member, String ref);

    /** Who decides on what others draw; a handful. */
    List<MemberNumber> approvers(String ref);

    /** The pools on which a member decides what others draw. */
    Set<String> approvedBy(MemberNumber member);

    /** Points came back into a pool in this transaction. */
    void cameBack(String ref, Actor actor);

    /** What members share of what they earn, in one statement; who shares nothing is left out. */
    Map<MemberNumber, Share> shares(Collection<MemberNumber> members);

    /** Why a share of an entry's points went into the pool. */
    Why because(Share share, EntryNumber earned);

    /** Shares were put into pools of members who may have left them meanwhile. */
    void shared(Map<MemberNumber, Set<String>> pools);

    /**
     * A part of what a member earns.
     *
     * @param percent 1 to 100
     * @param version of the terms that say so
     */
    record Share(PoolHolder holder, int percent, String version) {

        private static final int WHOLE = 100;

        /** Rounded down to whole points. */
        public long of(long earned) {
            return Math.multiplyExact(earned, (long) percent) / WHOLE;
        }
    }
}
