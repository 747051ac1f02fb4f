package io.hansa.club.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Slice;
import io.hansa.kernel.UnreadableCursor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WeaveTest {

    @Test
    void three_lists_become_one_newest_first_whatever_the_size_of_a_page() {
        var random = new SplittableRandom(17);
        for (int round = 0; round < 200; round++) {
            var lists = List.of(list(random), list(random), list(random));
            var all = paged(lists, 1 + random.nextInt(7));

            assertThat(all).hasSize(lists.stream().mapToInt(List::size).sum()).doesNotHaveDuplicates();
            assertThat(all).extracting(TimelineItem::at).isSortedAccordingTo((a, b) -> b.compareTo(a));
        }
    }

    @Test
    void nothing_gives_an_empty_last_page() {
        var slice = weave(List.of(List.of(), List.of(), List.of()), Optional.empty(), 10);

        assertThat(slice.rows()).isEmpty();
        assertThat(slice.next()).isEmpty();
    }

    @Test
    void a_cursor_of_something_else_is_refused() {
        assertThatThrownBy(() -> Weave.positions(Optional.of("QQ"), 3)).isInstanceOf(UnreadableCursor.class);
    }

    private static List<TimelineItem> paged(List<List<TimelineItem>> lists, int limit) {
        var all = new ArrayList<TimelineItem>();
        Optional<String> cursor = Optional.empty();
        do {
            var slice = weave(lists, cursor, limit);
            assertThat(slice.rows()).hasSizeLessThanOrEqualTo(limit);
            all.addAll(slice.rows());
            cursor = slice.next();
        } while (cursor.isPresent());
        return all;
    }

    private static Slice<TimelineItem> weave(List<List<TimelineItem>> lists, Optional<String> cursor, int limit) {
        var positions = Weave.positions(cursor, lists.size());
        var strands = new ArrayList<Strand>();
        for (int i = 0; i < lists.size(); i++) {
            var list = lists.get(i);
            strands.add(new Strand((from, size) -> page(list, from, size), limit, positions.get(i)));
        }
        return new Weave(strands).slice(limit);
    }

    private static Slice<TimelineItem> page(List<TimelineItem> list, Optional<String> from, int size) {
        int begin = from.map(Integer::parseInt).orElse(0);
        int end = Math.min(begin + size, list.size());
        return new Slice<>(
                list.subList(begin, end), end < list.size() ? Optional.of(Integer.toString(end)) : Optional.empty());
    }

    private static List<TimelineItem> list(SplittableRandom random) {
        var items = new ArrayList<TimelineItem>();
        Instant at = Instant.parse("2026-06-15T00:00:00Z");
        int size = random.nextInt(12);
        for (int i = 0; i < size; i++) {
            at = at.minusSeconds(random.nextInt(3));
            items.add(new TimelineItem.Noted(random.nextLong(), at, Actor.system("test"), "note"));
        }
        return items;
    }
}
