package io.hansa.ledger.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerkleTreeTest {

    private static final HexFormat HEX = HexFormat.of();

    /** The leaves and roots that implementations of RFC 6962 are tested with. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    @ParameterizedTest
    @CsvSource({
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void has_the_root_of_the_reference(int leaves, String root) {
        var tree = new MerkleTree(
                LEAVES.subList(0, leaves).stream().map(HEX::parseHex).toList());

        assertThat(HEX.formatHex(tree.root())).isEqualTo(root);
    }

    @Test
    void leads_from_each_leaf_to_the_root_as_the_definition_says() {
        for (int size = 1; size <= 33; size++) {
            List<byte[]> leaves = IntStream.range(0, size)
                    .mapToObj(i -> new byte[] {(byte) i})
                    .toList();
            var tree = new MerkleTree(leaves);
            assertThat(tree.root()).isEqualTo(hash(leaves));
            for (int leaf = 0; leaf < size; leaf++) {
                assertThat(tree.path(leaf)).as(leaf + " of " + size).containsExactlyElementsOf(path(leaf, leaves));
            }
        }
    }

    @Test
    void is_not_made_of_nothing() {
        assertThatThrownBy(() -> new MerkleTree(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    /** MTH of RFC 6962, section 2.1, word by word. */
    private static byte[] hash(List<byte[]> leaves) {
        MessageDigest sha256 = Digests.sha256();
        if (leaves.size() == 1) {
            sha256.update((byte) 0);
            return sha256.digest(leaves.get(0));
        }
        int half = half(leaves.size());
        sha256.update((byte) 1);
        sha256.update(hash(leaves.subList(0, half)));
        return sha256.digest(hash(leaves.subList(half, leaves.size())));
    }

    /** PATH of RFC 6962, section 2.1.1. */
    private static List<byte[]> path(int leaf, List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int half = half(leaves.size());
        List<byte[]> left = leaves.subList(0, half);
        List<byte[]> right = leaves.subList(half, leaves.size());
        List<byte[]> path = new ArrayList<>(leaf < half ? path(leaf, left) : path(leaf - half, right));
        path.add(hash(leaf < half ? right : left));
        return path;
    }

    private static int half(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
