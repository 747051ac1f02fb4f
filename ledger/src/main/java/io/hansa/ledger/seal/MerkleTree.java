package io.hansa.ledger.seal;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * A Merkle tree over leaves in their order, as RFC 6962, section 2.1, has it: a leaf is hashed after a zero byte and a node after
 * a one, so that no node passes for a leaf; a node's left half is the greatest power of two below the number of its leaves. Built
 * from below, pair by pair, with a last odd node handed up as it is, it is the same tree.
 */
final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final List<List<byte[]>> levels = new ArrayList<>();

    /** @param leaves data of one or more leaves */
    MerkleTree(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            throw new IllegalArgumentException("a tree has leaves");
        }
        MessageDigest sha256 = Digests.sha256();
        List<byte[]> level =
                leaves.stream().map(data -> hash(sha256, LEAF, data, EMPTY)).toList();
        levels.add(level);
        while (level.size() > 1) {
            level = above(sha256, level);
            levels.add(level);
        }
    }

    private static final byte[] EMPTY = {};

    private static List<byte[]> above(MessageDigest sha256, List<byte[]> level) {
        List<byte[]> above = new ArrayList<>((level.size() + 1) / 2);
        for (int i = 0; i < level.size(); i += 2) {
            above.add(i + 1 < level.size() ? hash(sha256, NODE, level.get(i), level.get(i + 1)) : level.get(i));
        }
        return above;
    }

    private static byte[] hash(MessageDigest sha256, byte kind, byte[] one, byte[] other) {
        sha256.update(kind);
        sha256.update(one);
        sha256.update(other);
        return sha256.digest();
    }

    byte[] root() {
        return levels.get(levels.size() - 1).get(0);
    }

    /** The hashes beside the way from a leaf to the root, lowest first. */
    List<byte[]> path(int leaf) {
        List<byte[]> path = new ArrayList<>();
        int index = leaf;
        for (List<byte[]> level : levels.subList(0, levels.size() - 1)) {
            int beside = index ^ 1;
            if (beside < level.size()) {
                path.add(level.get(beside));
            }
            index >>= 1;
        }
        return path;
    }
}
