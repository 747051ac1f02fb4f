package io.hansa.club.consent;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A fact: a member agreed to something, or withdrew it. Written by {@link ConsentRows}. */
@Entity
@Table(name = "club_consent_fact")
class ConsentFact {

    @Id
    private long id;

    private MemberNumber member;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private boolean given;

    @Enumerated(EnumType.STRING)
    private Door door;

    private String wording;
    private String evidence;
    private Actor actor;

    @Column(name = "said_at")
    private Instant saidAt;

    protected ConsentFact() {}

    ConsentFact(MemberNumber member, Topic topic, boolean given, Proof proof) {
        this.member = member;
        channel = topic.channel();
        purpose = topic.purpose();
        this.given = given;
        door = proof.door();
        wording = proof.wording();
        evidence = proof.evidence();
        actor = proof.actor();
        saidAt = proof.saidAt();
    }

    /** What shows that it was said. */
    record Proof(Door door, String wording, String evidence, Actor actor, Instant saidAt) {}

    MemberNumber member() {
        return member;
    }

    Topic topic() {
        return new Topic(channel, purpose);
    }

    boolean given() {
        return given;
    }

    ConsentFactView toView() {
        return new ConsentFactView(topic(), given, door, wording, evidence, actor, saidAt);
    }
}
