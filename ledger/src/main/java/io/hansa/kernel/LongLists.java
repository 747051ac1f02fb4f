package io.hansa.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Lists of keys that are looked up in the database in parts. */
public final class LongLists {

    /**
     * A list of a thousand and more MariaDB turns into a table without an index ({@code in_predicate_conversion_threshold}), and holds
     * it against all rows.
     */
    private static final int LONGEST = 500;

    private LongLists() {}

    /**
     * @param keys each is looked up once
     * @param read what is found of a part of them
     */
    public static <K, T> List<T> read(Collection<K> keys, Function<List<K>, List<T>> read) {
        List<K> all = keys.stream().distinct().toList();
        List<T> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LONGEST) {
            found.addAll(read.apply(all.subList(from, Math.min(all.size(), from + LONGEST))));
        }
        return found;
    }
}
