package io.hansa.club.member;

import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of a member says who it is, and how that is forgotten. For {@code club.erasure}, which has decided who may. */
@ApplicationScoped
public class MemberTraces {

    private static final int LEAST_DIGITS = 8;

    @Inject
    MemberRows members;

    @Inject
    MemberLogins logins;

    /** By what name a partner knows the member. */
    public record Known(String partner, String external) {

        @Override
        public String toString() {
            return "Known[" + partner + "]";
        }
    }

    /**
     * What leads to a member.
     *
     * @param phone in E.164
     */
    public record Traces(MemberNumber number, long id, String phone, Optional<String> mail, List<Known> known) {

        public Traces {
            known = List.copyOf(known);
        }

        /** Whether a row of a file is about it: by its phone in any spelling, or by its mail. */
        public boolean isOf(String typedPhone, String typedMail) {
            return PhoneNumbers.read(typedPhone).filter(phone::equals).isPresent()
                    || mail.filter(typedMail.strip().toLowerCase(Locale.ROOT)::equals)
                            .isPresent();
        }

        /** Phone and mail as they may stand in a text: with country, and the digits that are dialled at home. */
        public List<String> contacts() {
            List<String> contacts = new ArrayList<>();
            contacts.add(phone);
            String home = phone.startsWith("+86") ? phone.substring("+86".length()) : phone.substring(1);
            if (home.length() >= LEAST_DIGITS) {
                contacts.add(home);
            }
            mail.ifPresent(contacts::add);
            return contacts;
        }

        @Override
        public String toString() {
            return "Traces[" + number + "]";
        }
    }

    /** @throws MemberNotFound when there is no such member */
    public Traces of(MemberNumber number) {
        Member member = members.find(number).orElseThrow(() -> new MemberNotFound(number));
        List<Known> known = members.externalIds(member.id()).stream()
                .map(external -> new Known(external.partner(), external.external()))
                .toList();
        return new Traces(number, member.id(), member.phone(), member.mail(), known);
    }

    /** Those that were merged into a member, and into those: all of them are the same person. */
    public List<MemberNumber> merged(MemberNumber number) {
        List<MemberNumber> all = new ArrayList<>();
        for (Member loser : members.mergedInto(number)) {
            all.add(loser.number());
            all.addAll(merged(loser.number()));
        }
        return all;
    }

    /** Nobody signs in with it any more. */
    public void signOut(MemberNumber number) {
        logins.giveUp(number);
    }

    /** Forgets who it was: name, phone, mail, birthday, spellings, external ids, sign-in. The number stays, for the facts. */
    public void erase(MemberNumber number) {
        Member member = members.lock(number).orElseThrow(() -> new MemberNotFound(number));
        members.forget(member.id());
        logins.erase(number);
        member.erase();
        members.flush();
    }
}
