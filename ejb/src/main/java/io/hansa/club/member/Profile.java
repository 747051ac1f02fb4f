package io.hansa.club.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a member tells of itself, checked and in the one spelling in which it is kept. */
record Profile(PersonName name, String phone, Optional<String> mail, Language language, Optional<LocalDate> birthday) {

    private static final int LONGEST_MAIL = 254;
    private static final LocalDate EARLIEST_BIRTHDAY = LocalDate.of(1900, 1, 1);

    /** @throws InvalidMember with the first field that cannot be right */
    static Profile of(EnrolMember command, LocalDate today) {
        return new Profile(
                PersonName.of(command.familyName(), command.givenName()),
                PhoneNumbers.e164(command.phone()),
                mail(command.mail()),
                command.language(),
                birthday(command.birthday(), today));
    }

    /** @throws InvalidMember with the first field that cannot be right */
    static Profile of(ChangeProfile command, LocalDate today) {
        return new Profile(
                PersonName.of(command.familyName(), command.givenName()),
                PhoneNumbers.e164(command.phone()),
                mail(command.mail()),
                command.language(),
                birthday(command.birthday(), today));
    }

    private static Optional<String> mail(Optional<String> typed) {
        return typed.map(String::strip).filter(text -> !text.isEmpty()).map(text -> {
            String mail = text.toLowerCase(Locale.ROOT);
            if (mail.length() > LONGEST_MAIL
                    || !mail.matches("[\\x21-\\x7e&&[^@<>,;]]{1,64}@[a-z0-9.-]+\\.[a-z0-9-]{2,}")) {
                throw new InvalidMember("mail");
            }
            return mail;
        });
    }

    private static Optional<LocalDate> birthday(Optional<LocalDate> date, LocalDate today) {
        if (date.filter(day -> day.isBefore(EARLIEST_BIRTHDAY) || day.isAfter(today))
                .isPresent()) {
            throw new InvalidMember("birthday");
        }
        return date;
    }

    /** The names of the fields that differ, for the audit: never what they say. */
    String changedFields(Profile other) {
        var changed = new ArrayList<String>();
        note(changed, "name", name.equals(other.name));
        note(changed, "phone", phone.equals(other.phone));
        note(changed, "mail", mail.equals(other.mail));
        note(changed, "language", language == other.language);
        note(changed, "birthday", birthday.equals(other.birthday));
        return String.join(",", changed);
    }

    private static void note(List<String> changed, String field, boolean same) {
        if (!same) {
            changed.add(field);
        }
    }

    @Override
    public String toString() {
        return "Profile[" + name + "]";
    }
}
