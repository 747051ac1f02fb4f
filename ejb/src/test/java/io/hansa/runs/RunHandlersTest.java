package io.hansa.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunHandlersTest {

    private record Kind(boolean inOrder, boolean sideBySide) implements RunHandler {

        @Override
        public String kind() {
            return "test.kind";
        }

        @Override
        public Set<String> operators() {
            return Set.of();
        }

        @Override
        public List<ChunkPlan> plan(RunContext run) {
            return List.of();
        }

        @Override
        public ChunkResult work(RunContext run, String payload) {
            return ChunkResult.done(0);
        }
    }

    @Test
    void chunks_that_go_in_order_are_not_worked_side_by_side() {
        assertThatThrownBy(() -> RunHandlers.checked(new Kind(true, true)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test.kind");
    }

    @Test
    void other_kinds_are_taken_as_they_are() {
        var single = new Kind(false, false);
        assertThat(RunHandlers.checked(single)).isSameAs(single);
    }
}
