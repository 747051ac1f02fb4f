package io.hansa.club.member;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Understands what was typed into the one search box: a number, a phone, or the beginning of a name. */
@ApplicationScoped
class MemberSearch {

    private static final String PHONE_LIKE = "\\+?[0-9 ()-]{3,20}";

    @Inject
    MemberRows members;

    Slice<Member> find(String typed, Optional<String> cursor, int limit) {
        String text = PersonName.spelling(typed == null ? "" : typed);
        if (text.isEmpty()) {
            return newest(cursor, limit);
        }
        if (MemberNumber.isValid(text)) {
            var found = members.find(new MemberNumber(text));
            if (found.isPresent()) {
                return new Slice<>(List.of(found.get()), Optional.empty());
            }
        }
        return text.matches(PHONE_LIKE) ? byPhone(text, cursor, limit) : byName(text, cursor, limit);
    }

    private Slice<Member> newest(Optional<String> cursor, int limit) {
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        return Slice.cut(members.before(before, limit + 1), limit, member -> Long.toString(member.id()));
    }

    private Slice<Member> byPhone(String text, Optional<String> cursor, int limit) {
        return Slice.cut(members.byPhoneFrom(phonePrefix(text), cursor.orElse(""), limit + 1), limit, Member::phone);
    }

    /** A whole phone in any spelling, or the first digits of a Chinese one. */
    static String phonePrefix(String text) {
        String digits = text.replaceAll("[ ()-]", "");
        return PhoneNumbers.read(text).orElse(digits.startsWith("+") ? digits : "+86" + digits);
    }

    /** Pages over spellings; someone who is found by two of them is shown once a page. */
    private Slice<Member> byName(String text, Optional<String> cursor, int limit) {
        var after = Slice.begin(cursor, NameHit::read, new NameHit("", 0));
        var hits = Slice.cut(members.namesFrom(text, after, limit + 1), limit, NameHit::cursor);
        var ids = hits.rows().stream().map(NameHit::member).distinct().toList();
        var byId = members.byIds(ids).stream().collect(Collectors.toMap(Member::id, Function.identity()));
        return new Slice<>(ids.stream().map(byId::get).filter(Objects::nonNull).toList(), hits.next());
    }
}
