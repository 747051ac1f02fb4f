package io.hansa.club.group;

import io.hansa.club.member.MemberNames;
import io.hansa.club.member.MemberNotFound;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The people of groups, members or not, and how much they decide. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
public class GroupContacts {

    private static final Pattern PHONE = Pattern.compile("[+]?[0-9 -]{5,20}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{3,189}");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_REASON = 200;
    private static final int MOST_POWER = 5;
    private static final int MOST_GROUPS = 50;

    @Resource
    SessionContext context;

    @Inject
    GroupRows rows;

    @Inject
    MemberNames members;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /**
     * @return its id
     * @throws GroupNotFound when there is no such group
     * @throws MemberNotFound when there is no such member
     * @throws InvalidGroup when a field cannot be so, or the group has as many as it may have
     */
    public long add(AddContact command) {
        var group = rows.lock(command.group()).orElseThrow(() -> new GroupNotFound(command.group()));
        check(command);
        if (rows.contacts(group.code(), GroupViews.MOST_CONTACTS).size() >= GroupViews.MOST_CONTACTS) {
            throw new InvalidGroup("contacts");
        }
        var contact = new Contact(command, programme.now());
        rows.add(contact);
        record("group.contact-added", contact, Map.of("role", contact.role().name()));
        return contact.id();
    }

    /** What was told of it is forgotten, and why it was scored. Refuses {@link ContactNotFound}. */
    public void remove(long id) {
        var contact = lock(id);
        contact.remove(programme.now());
        rows.forgetReasons(contact.id());
        record("group.contact-removed", contact, Map.of());
    }

    /**
     * @throws ContactNotFound when there is none
     * @throws InvalidGroup when it is not 1 to 5, no reason is given, or the date is in the future
     */
    public void score(ScorePower command) {
        require(command.power() >= 1 && command.power() <= MOST_POWER, "power");
        String reason = command.reason().strip();
        require(!reason.isEmpty() && reason.length() <= LONGEST_REASON, "reason");
        require(!command.on().isAfter(programme.today()), "on");
        var contact = lock(command.contact());
        int version = Optional.ofNullable(rows.powers(List.of(contact.id())).get(contact.id()))
                .map(PowerScore::version)
                .orElse(0);
        rows.add(new PowerScore(command, version + 1, Caller.of(context).toString(), programme.now()));
        record("group.power-scored", contact, Map.of("power", Integer.toString(command.power())));
    }

    /** The groups of which a member is a contact, by code and each once, with what it decides at most; of closed ones none. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ContactPlace> of(MemberNumber member) {
        List<Contact> contacts = rows.contactsOf(member, MOST_GROUPS);
        var groups =
                rows.byCodes(contacts.stream().map(Contact::group).distinct().toList());
        var powers = rows.powers(contacts.stream().map(Contact::id).toList());
        return contacts.stream()
                .map(contact -> new ContactPlace(
                        contact.group(),
                        groups.get(contact.group()).name(),
                        Optional.ofNullable(powers.get(contact.id()))
                                .map(score -> score.toView().power())))
                .collect(Collectors.toMap(ContactPlace::group, Function.identity(), ContactPlace::higher, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    private void check(AddContact command) {
        require(command.role() != null, "role");
        if (command.member().isPresent()) {
            var member = command.member().get();
            if (!members.exists(member)) {
                throw new MemberNotFound(member);
            }
            require(command.name().isEmpty(), "name");
            require(command.phone().isEmpty(), "phone");
            require(command.mail().isEmpty(), "mail");
        } else {
            String name = command.name().map(String::strip).orElse("");
            require(!name.isEmpty() && name.length() <= LONGEST_NAME, "name");
            require(
                    command.phone()
                            .filter(phone -> !PHONE.matcher(phone).matches())
                            .isEmpty(),
                    "phone");
            require(command.mail().filter(mail -> !MAIL.matcher(mail).matches()).isEmpty(), "mail");
        }
    }

    private static void require(boolean fine, String field) {
        if (!fine) {
            throw new InvalidGroup(field);
        }
    }

    private Contact lock(long id) {
        return rows.lockContact(id).orElseThrow(() -> new ContactNotFound(Long.toString(id)));
    }

    private void record(String action, Contact contact, Map<String, String> details) {
        Map<String, String> all = new HashMap<>(details);
        all.put("contact", Long.toString(contact.id()));
        audit.record(action, "group:" + contact.group(), all);
    }
}
