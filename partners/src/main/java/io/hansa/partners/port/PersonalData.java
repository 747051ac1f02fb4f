package io.hansa.partners.port;

import io.hansa.kernel.MemberNumber;
import java.util.List;
import java.util.Map;

/**
 * What the partners' module keeps of a person, for its right to be told of it and to be forgotten. Implemented by the module itself;
 * the club asks, in its own transactions. What happened stays, by member number; what says who that is goes.
 */
public interface PersonalData {

    /**
     * Whom to look for.
     *
     * @param externals by what names partners call the member
     * @param contacts phones and mails as they may stand in texts
     */
    record Person(MemberNumber number, List<ExternalName> externals, List<String> contacts) {

        public Person {
            externals = List.copyOf(externals);
            contacts = List.copyOf(contacts);
        }

        @Override
        public String toString() {
            return "Person[" + number + "]";
        }
    }

    /** By what name a partner calls a member. */
    record ExternalName(String partner, String external) {

        @Override
        public String toString() {
            return "ExternalName[" + partner + "]";
        }
    }

    /** The pieces of what is not found by a member's number, each small enough for one transaction; at most 200 characters each. */
    List<String> archives(Person person);

    /** @return how many rows were changed */
    int eraseArchive(Person person, String piece);

    /** What is found by the member's number. @return how many rows were changed */
    int erase(Person person);

    /** All there is by the member's number: rows by what they are, each with its columns; at most {@code most} of each. */
    Map<String, List<Map<String, String>>> tell(MemberNumber number, int most);
}
