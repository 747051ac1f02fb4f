package io.hansa.ledger.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RootStackTest {

    /** Leaves that are text, of those that implementations of RFC 6962 are tested with, and their roots. */
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
        List<String> texts = List.of("", "\0", "\u0010", " !", "01", "@ABC", "PQRSTUVW", "`abcdefghijklmno");

        assertThat(RootStack.of(texts.subList(0, leaves), -1)).isEqualTo(root);
    }

    @Test
    void leaves_one_out_as_if_it_were_not_there() {
        List<String> all = IntStream.range(0, 21).mapToObj(i -> "leaf " + i).toList();
        for (int without = 0; without < all.size(); without++) {
            String out = all.get(without);
            assertThat(RootStack.of(all, without))
                    .isEqualTo(RootStack.of(
                            all.stream().filter(leaf -> !leaf.equals(out)).toList(), -1));
        }
    }

    @Test
    void of_nothing_is_the_hash_of_nothing() {
        assertThat(RootStack.of(List.of(), -1))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
