package io.hansa.ledger.verification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

/**
 * The Merkle tree hash of RFC 6962, section 2.1, over leaves that come one after the other: a pile of whole subtrees, each at
 * least twice as high as the next, which are joined from the smallest at the end.
 */
final class RootStack {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private record Subtree(int height, byte[] hash) {}

    private final Deque<Subtree> pile = new ArrayDeque<>();

    static String of(List<String> leaves, int without) {
        RootStack stack = new RootStack();
        for (int i = 0; i < leaves.size(); i++) {
            if (i != without) {
                stack.add(leaves.get(i));
            }
        }
        return stack.root();
    }

    void add(String leaf) {
        Subtree right = new Subtree(0, SealDigest.bytes(LEAF, leaf.getBytes(StandardCharsets.UTF_8)));
        while (!pile.isEmpty() && pile.peek().height() == right.height()) {
            right = new Subtree(
                    right.height() + 1, SealDigest.bytes(NODE, pile.pop().hash(), right.hash()));
        }
        pile.push(right);
    }

    /** Of nothing: the hash of nothing. The pile is used up. */
    String root() {
        if (pile.isEmpty()) {
            return SealDigest.of("");
        }
        byte[] root = pile.pop().hash();
        while (!pile.isEmpty()) {
            root = SealDigest.bytes(NODE, pile.pop().hash(), root);
        }
        return HexFormat.of().formatHex(root);
    }
}
