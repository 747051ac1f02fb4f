package io.hansa.club.member;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.MemberNumber;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.MemberDirectory;
import io.hansa.security.SignIn;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Members are found by whatever is typed, and follow their changes. */
@InContainer
class MembersIT {

    private static final String PASSWORD = "a long enough pass";

    @Inject
    AsSystem system;

    @Inject
    Enrolment enrolment;

    @Inject
    Members members;

    @Inject
    SignIn signIn;

    @Inject
    MemberDirectory directory;

    @Inject
    CardTokens cards;

    @Test
    void one_box_finds_by_number_by_phone_in_any_spelling_and_by_the_beginning_of_a_name() {
        String family = randomName();
        String phone = phone();
        var number = enrolled(family, "Anna", phone);

        for (String typed : List.of(
                number.value(),
                phone,
                "+86" + phone,
                phone.substring(0, 3) + " " + phone.substring(3, 7) + "-" + phone.substring(7),
                family.toUpperCase(),
                family + " an",
                "anna " + family.substring(0, 8))) {
            assertThat(found(typed)).as(typed).containsExactly(number);
        }
        assertThat(found(family + "%")).isEmpty();
        assertThat(found("0000000000")).isEmpty();
    }

    @Test
    void a_list_by_name_pages_to_its_end_without_losing_anyone() {
        String family = randomName();
        var enrolled = new ArrayList<MemberNumber>();
        for (int i = 0; i < 7; i++) {
            enrolled.add(enrolled(family, "Given" + i % 3, phone()));
        }

        var paged = new ArrayList<MemberNumber>();
        Optional<String> cursor = Optional.empty();
        do {
            var from = cursor;
            var slice = system.call(() -> members.search(family, from, 3));
            slice.rows().forEach(row -> paged.add(row.number()));
            cursor = slice.next();
        } while (cursor.isPresent());

        assertThat(paged).containsExactlyInAnyOrderElementsOf(enrolled);
    }

    @Test
    void a_changed_name_and_phone_are_found_and_sign_in_and_the_old_ones_no_more() {
        String before = randomName();
        String after = randomName();
        String oldPhone = phone();
        String newPhone = phone();
        var number = enrolled(before, "Anna", oldPhone);

        system.call(() -> members.change(
                new ChangeProfile(number, after, "Anna", newPhone, Optional.empty(), Language.EN, Optional.empty())));

        assertThat(found(before)).isEmpty();
        assertThat(found(after)).containsExactly(number);
        assertThat(signIn.authenticate(newPhone, PASSWORD, "192.0.2.2").subject())
                .isEqualTo(number.value());
        assertThatThrownBy(() -> signIn.authenticate(oldPhone, PASSWORD, "192.0.2.2"));
    }

    @Test
    void a_phone_of_another_member_is_refused() {
        String taken = phone();
        enrolled(randomName(), "Anna", taken);
        var number = enrolled(randomName(), "Bert", phone());

        assertThatThrownBy(() -> system.call(() -> members.change(new ChangeProfile(
                        number, "X", "Bert", taken, Optional.empty(), Language.EN, Optional.empty()))))
                .isInstanceOf(PhoneTaken.class);
    }

    @Test
    void a_partner_finds_a_member_by_its_own_id_by_number_and_by_card_and_others_by_theirs() {
        var number = enrolled(randomName(), "Anna", phone());
        var other = enrolled(randomName(), "Bert", phone());
        var card = cards.sign(number).value();
        system.run(() -> members.link("AIR", "K-1" + number, number));
        system.run(() -> members.link("AIR", "K-1" + number, number));
        system.run(() -> members.link("BANK", "K-1" + number, other));

        assertThatThrownBy(() -> system.run(() -> members.link("AIR", "K-1" + number, other)))
                .isInstanceOf(ExternalIdTaken.class);
        var air = directory.resolve("AIR", List.of("ext:K-1" + number, number.value(), card, "card:x", "ext:K-2"));
        assertThat(air).containsOnlyKeys("ext:K-1" + number, number.value(), card);
        assertThat(air.values()).extracting(MemberAccounts::number).containsOnly(number);
        assertThat(directory.resolve("BANK", List.of("ext:K-1" + number)).values())
                .extracting(MemberAccounts::number)
                .containsExactly(other);
    }

    private List<MemberNumber> found(String typed) {
        return system.call(() -> members.search(typed, Optional.empty(), 10)).rows().stream()
                .map(MemberRow::number)
                .toList();
    }

    private MemberNumber enrolled(String family, String given, String phone) {
        var command = new EnrolMember(
                UUID.randomUUID().toString(),
                family,
                given,
                phone,
                Optional.empty(),
                Language.EN,
                Optional.empty(),
                Set.of(),
                Optional.of(PASSWORD));
        return system.call(() -> enrolment.enrol(command)).number();
    }

    /** Letters only: no digit is taken in a name. */
    private static String randomName() {
        return "N"
                + new BigInteger(128, ThreadLocalRandom.current())
                        .toString()
                        .chars()
                        .mapToObj(digit -> String.valueOf((char) (digit - '0' + 'a')))
                        .collect(joining());
    }

    private static String phone() {
        return "133%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    }
}
