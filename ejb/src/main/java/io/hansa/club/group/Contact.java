package io.hansa.club.group;

import io.hansa.kernel.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A person of a group. Life: added → removed, when nothing of it is kept but that it was there. */
@Entity(name = "GroupContact")
@Table(name = "club_group_contact")
class Contact {

    @Id
    @SequenceGenerator(name = "club_group_contact_seq", sequenceName = "club_group_contact_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "club_group_contact_seq")
    private long id;

    @Column(name = "group_code")
    private String groupCode;

    private MemberNumber member;
    private String name;
    private String phone;
    private String mail;

    @Enumerated(EnumType.STRING)
    private ContactRole role;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected Contact() {}

    Contact(AddContact command, Instant now) {
        groupCode = command.group();
        member = command.member().orElse(null);
        name = command.name().map(String::strip).orElse(null);
        phone = command.phone().orElse(null);
        mail = command.mail().orElse(null);
        role = command.role();
        addedAt = now;
    }

    void remove(Instant now) {
        removedAt = now;
        name = null;
        phone = null;
        mail = null;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    long id() {
        return id;
    }

    String group() {
        return groupCode;
    }

    Optional<MemberNumber> member() {
        return Optional.ofNullable(member);
    }

    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    Optional<String> mail() {
        return Optional.ofNullable(mail);
    }

    ContactRole role() {
        return role;
    }
}
