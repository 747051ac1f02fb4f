package io.hansa.club.contact;

import io.hansa.club.member.Contact;
import io.hansa.club.member.ContactKind;
import io.hansa.club.member.MemberContacts;
import io.hansa.club.member.MemberNotFound;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.outbox.Outbox;
import io.hansa.outbox.TextMessage;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Lets a member show that a phone or mail is its own: at the portal, or at the counter, where it tells staff the code that it was sent.
 * A member asks for itself only; of others it is told that they do not exist.
 */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN})
public class ContactProofs {

    @Resource
    SessionContext context;

    @Inject
    MemberContacts contacts;

    @Inject
    CodeRows rows;

    @Inject
    Codes codes;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /** The phone, and the mail where there is one. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ContactView> all(MemberNumber member) {
        requireOwn(member);
        return Arrays.stream(ContactKind.values())
                .flatMap(kind -> contacts.find(member, kind).map(one -> view(member, one)).stream())
                .toList();
    }

    /**
     * Sends a new code, after which the one before confirms nothing.
     *
     * @throws MemberNotFound when there is no such member, or it is another
     * @throws NoContact when the member has none of the kind
     * @throws AlreadyConfirmed when there is nothing to confirm
     * @throws CodeSentJustNow when the next one has to wait
     */
    public ContactView send(MemberNumber member, ContactKind kind) {
        requireOwn(member);
        var contact = contacts.lock(member, kind).orElseThrow(() -> new NoContact(kind));
        if (contact.confirmedAt().isPresent()) {
            throw new AlreadyConfirmed();
        }
        var code = rows.lock(member, kind);
        var pause = code.pause(programme.now(), programme.today());
        if (!pause.isZero()) {
            throw new CodeSentJustNow(pause);
        }
        String digits = codes.next();
        code.send(codes.hash(digits, member, contact.address()), programme.now(), programme.today());
        outbox.send(new TextMessage(
                member,
                kind == ContactKind.PHONE ? TextMessage.Channel.SMS : TextMessage.Channel.MAIL,
                contact.address(),
                "club.contact-code",
                Map.of("code", digits, "minutes", Long.toString(ContactCode.LIFE.toMinutes())),
                contact.language().name().toLowerCase(Locale.ROOT),
                "code." + kind + "." + programme.now().toEpochMilli()));
        return new ContactView(kind, masked(contact), Optional.empty(), Optional.of(code.endsAt()));
    }

    /**
     * Takes the code that came back. What is confirmed already stays so.
     *
     * @throws WrongCode when it is not the right one any more, or never was
     */
    public void confirm(MemberNumber member, ContactKind kind, String typed) {
        requireOwn(member);
        boolean mayTry = rows.charge(member, kind, programme.now());
        var contact = contacts.lock(member, kind).orElseThrow(() -> new NoContact(kind));
        if (contact.confirmedAt().isPresent()) {
            return;
        }
        String digits = typed.replaceAll("\\s", "");
        var code = rows.find(member, kind)
                .filter(sent -> mayTry)
                .filter(sent -> codes.matches(sent.hash(), digits, member, contact.address()))
                .orElseThrow(WrongCode::new);
        code.use();
        contacts.confirmed(member, kind, Caller.of(context));
        audit.record("contact.confirmed", "member:" + member, Map.of("kind", kind.name()));
    }

    private ContactView view(MemberNumber member, Contact contact) {
        var ends = contact.confirmedAt().isPresent()
                ? Optional.<Instant>empty()
                : rows.look(member, contact.kind())
                        .filter(code -> !code.hash().isEmpty())
                        .map(ContactCode::endsAt)
                        .filter(end -> end.isAfter(programme.now()));
        return new ContactView(contact.kind(), masked(contact), contact.confirmedAt(), ends);
    }

    /** The last four digits, or the first letter and the domain. */
    static String masked(Contact contact) {
        String address = contact.address();
        int at = address.indexOf('@');
        return at < 0
                ? "•••• " + address.substring(address.length() - 4)
                : address.charAt(0) + "•••" + address.substring(at);
    }

    private void requireOwn(MemberNumber member) {
        if (!Caller.of(context).mayActFor(member)) {
            throw new MemberNotFound(member);
        }
    }
}
