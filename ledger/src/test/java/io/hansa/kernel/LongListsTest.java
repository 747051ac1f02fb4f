package io.hansa.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongListsTest {

    @Test
    void looks_each_key_up_once_in_parts_that_are_short_enough() {
        List<Integer> keys = new ArrayList<>(IntStream.range(0, 1_201).boxed().toList());
        keys.addAll(Collections.nCopies(3, 7));
        List<Integer> parts = new ArrayList<>();

        List<Integer> found = LongLists.read(keys, part -> {
            parts.add(part.size());
            return part;
        });

        assertThat(found).containsExactlyElementsOf(keys.subList(0, 1_201));
        assertThat(parts).containsExactly(500, 500, 201);
        assertThat(LongLists.read(List.of(), part -> part)).isEmpty();
    }
}
