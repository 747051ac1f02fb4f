package io.hansa.partners.dispute;

import io.hansa.kernel.Ascii;
import io.hansa.kernel.Slice;
import io.hansa.partners.dispute.DisputeFilter.Order;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The query behind a page of a list. */
record DisputeListing(String jpql, Map<String, Object> parameters) {

    /** Where a page by due date begins: after this dispute. */
    private record Place(LocalDate dueOn, String number) {

        static final Place FIRST = new Place(LocalDate.EPOCH, "");

        static Place parse(String cursor) {
            int slash = cursor.indexOf('/');
            return new Place(
                    LocalDate.parse(cursor.substring(0, slash)),
                    new DisputeNumber(cursor.substring(slash + 1)).value());
        }
    }

    static DisputeListing of(DisputeFilter filter, Optional<String> cursor) {
        var parameters = new TreeMap<String, Object>();
        var jpql = new StringBuilder("SELECT s FROM Standing s WHERE ");
        if (filter.order() == Order.DUE_FIRST) {
            Place place = Slice.begin(cursor, Place::parse, Place.FIRST);
            parameters.put("dueOn", place.dueOn());
            parameters.put("number", place.number());
            jpql.append("s.dueOn >= :dueOn AND (s.dueOn > :dueOn OR s.number > :number)");
        } else {
            parameters.put("number", Slice.begin(cursor, text -> new DisputeNumber(text).value(), "~"));
            jpql.append("s.number < :number");
        }
        filter.partnerCode().ifPresent(code -> {
            jpql.append(" AND s.partner = :partner");
            parameters.put("partner", Ascii.fits(code) ? code : "");
        });
        filter.state().ifPresent(state -> {
            jpql.append(" AND s.state = :state");
            parameters.put("state", state);
        });
        filter.waitsFor().ifPresent(waiting -> {
            jpql.append(" AND s.waitsFor = :waitsFor");
            parameters.put("waitsFor", waiting);
        });
        filter.dueBy().ifPresent(date -> {
            jpql.append(" AND s.dueOn <= :dueBy");
            parameters.put("dueBy", date);
        });
        jpql.append(filter.order() == Order.DUE_FIRST ? " ORDER BY s.dueOn, s.number" : " ORDER BY s.number DESC");
        return new DisputeListing(jpql.toString(), parameters);
    }

    static String cursor(DisputeFilter filter, DisputeRow row) {
        return filter.order() == Order.DUE_FIRST
                ? row.dueOn().orElseThrow() + "/" + row.number()
                : row.number().value();
    }
}
