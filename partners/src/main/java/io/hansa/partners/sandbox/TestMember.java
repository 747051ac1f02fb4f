package io.hansa.partners.sandbox;

import io.hansa.kernel.MemberNumber;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody whom a sandbox's messages are about, for ever as it was made. */
@Entity
@Table(name = "partner_sandbox_member")
@Access(AccessType.FIELD)
class TestMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long serial;

    private String sandbox;
    private String name;
    private String tier;
    private boolean active;

    protected TestMember() {}

    TestMember(String sandbox, String name, String tier, boolean active) {
        this.sandbox = sandbox;
        this.name = name;
        this.tier = tier;
        this.active = active;
    }

    long serial() {
        return serial;
    }

    MemberNumber number() {
        return MemberNumber.ofSerial(serial);
    }

    String name() {
        return name;
    }

    String tier() {
        return tier;
    }

    boolean active() {
        return active;
    }
}
