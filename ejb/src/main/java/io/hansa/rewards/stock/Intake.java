package io.hansa.rewards.stock;

import io.hansa.kernel.RequestKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What came in or was taken out: a fact. */
@Entity
@Table(name = "reward_intake")
class Intake {

    @Id
    @SequenceGenerator(name = "reward_intake_seq", sequenceName = "reward_intake_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reward_intake_seq")
    private long id;

    @Column(name = "request_key")
    private String requestKey;

    private String reward;
    private long quantity;
    private String note;
    private String actor;
    private Instant at;

    protected Intake() {}

    Intake(Replenish command, RequestKey key, Instant at) {
        requestKey = key.key();
        actor = key.scope();
        reward = command.reward();
        quantity = command.quantity();
        note = command.note();
        this.at = at;
    }

    boolean says(Replenish command) {
        return reward.equals(command.reward()) && quantity == command.quantity() && note.equals(command.note());
    }

    IntakeRow row() {
        return new IntakeRow(at, quantity, note, actor);
    }
}
