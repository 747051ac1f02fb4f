package io.hansa.club.timeline;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that staff wrote down about a member. */
@Entity
@Table(name = "club_note")
class Note {

    @Id
    @SequenceGenerator(name = "club_note_seq", sequenceName = "club_note_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "club_note_seq")
    private long id;

    private MemberNumber member;
    private Actor author;

    @Column(name = "noted_at")
    private Instant notedAt;

    private String text;

    protected Note() {}

    Note(MemberNumber member, Actor author, Instant now, String text) {
        this.member = member;
        this.author = author;
        notedAt = now;
        this.text = text;
    }

    long id() {
        return id;
    }

    TimelineItem toItem() {
        return new TimelineItem.Noted(id, notedAt, author, text);
    }
}
